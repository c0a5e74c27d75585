/** The version of the tables below, kept as `user_version`. */
export const schemaVersion = 1;

/** Short notes that all processes share for a while. A log from before there were notes gets the table when it is opened. */
export const notesTable =
  "CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, text TEXT NOT NULL, until INTEGER NOT NULL) STRICT;";

/**
 * The tables of one authority's log. The chain can only grow, whoever has the file open: the triggers refuse every
 * other change. A private part can go, but only after the reason has been written.
 */
export const schema = `
CREATE TABLE store (authority TEXT NOT NULL) STRICT;

CREATE TABLE record (
  position INTEGER PRIMARY KEY,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  body TEXT NOT NULL
) STRICT;
CREATE TRIGGER record_grows BEFORE INSERT ON record
  WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM record)
  BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END;
CREATE TRIGGER record_stays BEFORE DELETE ON record
  BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END;
CREATE TRIGGER record_same BEFORE UPDATE ON record
  BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END;

CREATE TABLE erasure (
  position INTEGER PRIMARY KEY REFERENCES record (position),
  reason TEXT NOT NULL
) STRICT;
CREATE TRIGGER erasure_stays BEFORE DELETE ON erasure
  BEGIN SELECT RAISE(ABORT, 'an erasure is never undone'); END;
CREATE TRIGGER erasure_same BEFORE UPDATE ON erasure
  BEGIN SELECT RAISE(ABORT, 'an erasure is never undone'); END;

CREATE TABLE private_part (
  position INTEGER PRIMARY KEY REFERENCES record (position),
  text TEXT NOT NULL
) STRICT;
CREATE TRIGGER private_new BEFORE INSERT ON private_part
  WHEN EXISTS (SELECT 1 FROM private_part WHERE position = NEW.position)
    OR EXISTS (SELECT 1 FROM erasure WHERE position = NEW.position)
  BEGIN SELECT RAISE(ABORT, 'a private part is written once'); END;
CREATE TRIGGER private_same BEFORE UPDATE ON private_part
  BEGIN SELECT RAISE(ABORT, 'a private part is written once'); END;
CREATE TRIGGER private_stays BEFORE DELETE ON private_part
  WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE position = OLD.position)
  BEGIN SELECT RAISE(ABORT, 'a private part goes with a reason'); END;

CREATE TABLE lease (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) STRICT;

${notesTable}

PRAGMA user_version = ${schemaVersion};
`;
