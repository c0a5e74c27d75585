import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

/** Draws the app's icons into `manifest/`: a pot of which a part is filled, and a coin above it. */

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const background: Pixel = [15, 76, 92, 255];
const light: Pixel = [255, 255, 255, 255];
const gold: Pixel = [244, 184, 96, 255];
const clear: Pixel = [255, 255, 255, 0];

/** Samples per pixel and direction, for smooth edges. */
const samples = 4;

/** Colour of a point of the unit square, y downwards; null where nothing is drawn. */
type Drawing = (x: number, y: number) => Pixel | null;

const inCircle = (x: number, y: number, middleX: number, middleY: number, radius: number) =>
  (x - middleX) ** 2 + (y - middleY) ** 2 <= radius ** 2;

/** The pot's belly: an ellipse cut off above, standing on a flat foot; `inset` makes it smaller. */
function inBelly(x: number, y: number, inset: number): boolean {
  const across = (x - 0.5) / (0.29 - inset);
  const down = (y - 0.58) / (0.27 - inset);
  return across ** 2 + down ** 2 <= 1 && y >= 0.47 + inset && y <= 0.82 - inset;
}

const inRim = (x: number, y: number) => Math.abs(x - 0.5) <= 0.31 && y >= 0.41 && y <= 0.475;

const wall = 0.055;
const fillLine = 0.63;

const colour: Drawing = (x, y) => {
  if (inCircle(x, y, 0.5, 0.26, 0.105)) return gold;
  if (inRim(x, y)) return light;
  if (inBelly(x, y, wall)) return y >= fillLine ? gold : background;
  return inBelly(x, y, 0) ? light : background;
};

/** Teams wants the outline in white on nothing, with strokes that survive 32 pixels. */
const outline: Drawing = (x, y) => {
  const coin = inCircle(x, y, 0.5, 0.19, 0.15) && !inCircle(x, y, 0.5, 0.19, 0.075);
  const scaledX = (x - 0.5) / 1.35 + 0.5;
  const scaledY = (y - 0.64) / 1.35 + 0.61;
  const pot = inBelly(scaledX, scaledY, 0) && !inBelly(scaledX, scaledY, 0.06);
  return coin || inRim(scaledX, scaledY) || pot ? light : null;
};

function average(colours: readonly (Pixel | null)[]): Pixel {
  const drawn = colours.filter((pixel) => pixel !== null);
  const first = drawn[0];
  if (first === undefined) return clear;
  const mean = (channel: 0 | 1 | 2) =>
    Math.round(drawn.reduce((sum, pixel) => sum + pixel[channel], 0) / drawn.length);
  return [mean(0), mean(1), mean(2), Math.round((255 * drawn.length) / colours.length)];
}

/** The rows of an image as PNG wants them: a filter byte (none), then RGBA. */
function rasterize(drawing: Drawing, size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const colours = Array.from({ length: samples * samples }, (_, index) => {
        const across = ((index % samples) + 0.5) / samples;
        const down = (Math.floor(index / samples) + 0.5) / samples;
        return drawing((column + across) / size, (row + down) / size);
      });
      rows.set(average(colours), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  return rows;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A square PNG with eight bits a channel and transparency. */
function png(drawing: Drawing, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(rasterize(drawing, size), { level: 9 });
  const end = chunk("IEND", Buffer.alloc(0));
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), end]);
}

writeFileSync(new URL("../manifest/color.png", import.meta.url), png(colour, 192));
writeFileSync(new URL("../manifest/outline.png", import.meta.url), png(outline, 32));
