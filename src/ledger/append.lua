-- Appends records to a log if its head is the expected one. Returns 1 when written and 0 when somebody else was first.
-- KEYS: the stream of records, the hash of private parts, the hash of erasures.
-- ARGV: the expected position and hash, then of each record its hash and body in one, its private part and its erasure
-- ('' for none).
local position, hash = 0, string.rep('0', 64)
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
if last then
  position = tonumber(string.match(last[1], '^(%d+)-0$'))
  hash = string.sub(last[2][2], 1, 64)
end
if position ~= tonumber(ARGV[1]) or hash ~= ARGV[2] then
  return 0
end

-- A script that fails halfway leaves what it has written. So everything that can fail comes before the first write:
-- keys of another type here, and an id that is not free at the first XADD.
redis.call('HLEN', KEYS[2])
redis.call('HLEN', KEYS[3])

for index = 3, #ARGV, 3 do
  position = position + 1
  redis.call('XADD', KEYS[1], string.format('%d-0', position), 'record', ARGV[index])
end
position = tonumber(ARGV[1])
for index = 3, #ARGV, 3 do
  position = position + 1
  if ARGV[index + 1] ~= '' then
    redis.call('HSET', KEYS[2], string.format('%d', position), ARGV[index + 1])
  end
  if ARGV[index + 2] ~= '' then
    redis.call('HSET', KEYS[3], string.format('%d', position), ARGV[index + 2])
  end
end
return 1
