// Makes provider-core/src/main/resources/prenoms/connus.txt: node connus.mjs > connus.txt
//
// Given names that are borne in France and in another country of Europe. What is borne in France alone is most often one
// writing among many, and as likely a slip as a name.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = "gender-detection-from-name";
const VERSION = "1.11.5";
const ELSEWHERE = ["en", "es", "it", "de", "tr"];
const SHORTEST = 3;
const WIDTH = 130;

const folder = mkdtempSync(join(tmpdir(), "prenoms-"));
const archive = execFileSync("npm", ["pack", "--silent", `${PACKAGE}@${VERSION}`], { cwd: folder, encoding: "utf8" })
  .trim().split("\n").pop();

const key = (name) => name.replaceAll("œ", "oe").replaceAll("æ", "ae").normalize("NFD").toUpperCase().replace(/[^A-Z]/g, "");
const borne = (country) => new Set([...execFileSync("tar", ["-xzOf", archive, `package/names/${country}.js`],
  { cwd: folder, encoding: "utf8", maxBuffer: 1 << 24 }).matchAll(/\[(?:'([^']+)'|"([^"]+)"), ?'(?:fe)?male'\]/g)]
  .map(([, plain, quoted]) => key(plain ?? quoted)));

const elsewhere = ELSEWHERE.map(borne);
const names = [...borne("fr")].filter((name) => name.length >= SHORTEST && elsewhere.some((country) => country.has(name))).sort();
rmSync(folder, { recursive: true });

let line = "";
for (const name of names) {
  if (line.length + name.length >= WIDTH) {
    process.stdout.write(`${line}\n`);
    line = "";
  }
  line += line === "" ? name : ` ${name}`;
}
process.stdout.write(`${line}\n`);
