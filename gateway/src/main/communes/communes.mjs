// Makes gateway/src/main/resources/communes/communes.csv: node communes.mjs > communes.csv
//
// The official list with its history stands on pages of the INSEE that not every build machine reaches; the npm package of
// Etalab repeats it, one version a year. Its version 0.8.0 has the history from 1943 to 1 January 2019, the later ones
// only the list of their 1 January: a change since then is dated by the first list that shows it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = "@etalab/decoupage-administratif";
const HISTORY = "0.8.0";
const LISTS = { 2021: "1.1.1", 2022: "2.3.1", 2023: "3.1.1", 2024: "4.1.0", 2025: "5.3.0", 2026: "6.0.0" };
// The history leaves out the collectivités d'outre-mer: their communes are listed without dates.
const WITHOUT_HISTORY = /^9(7[578]|8)/;

const folder = mkdtempSync(join(tmpdir(), "communes-"));

function data(version, name) {
  const archive = execFileSync("npm", ["pack", "--silent", `${PACKAGE}@${version}`], { cwd: folder, encoding: "utf8" });
  const text = execFileSync("tar", ["-xzOf", archive.trim().split("\n").pop(), `package/data/${name}.json`],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  return JSON.parse(text);
}

const key = ({ code, nom }) => `${code} ${nom}`;

const rows = data(HISTORY, "historique-communes").filter(({ type }) => type === "COM")
  .map(({ code, nom, dateDebut = "", dateFin = "" }) => ({ code, nom, debut: dateDebut, fin: dateFin }));

let last = [];
for (const [year, version] of Object.entries(LISTS)) {
  const day = `${year}-01-01`;
  last = data(version, "communes");
  const listed = new Map(last.filter(({ type, code }) => type === "commune-actuelle" && !WITHOUT_HISTORY.test(code))
    .map((commune) => [key(commune), commune]));
  for (const row of rows.filter(({ fin }) => fin === "")) {
    if (!listed.delete(key(row))) {
      row.fin = day;
    }
  }
  for (const { code, nom } of listed.values()) {
    rows.push({ code, nom, debut: day, fin: "" });
  }
}
for (const { code, nom, type } of last) {
  if (type === "arrondissement-municipal" || (type === "commune-actuelle" && WITHOUT_HISTORY.test(code))) {
    rows.push({ code, nom, debut: "", fin: "" });
  }
}
rmSync(folder, { recursive: true });

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
rows.sort((a, b) => order(a.code, b.code) || order(a.debut, b.debut) || order(a.fin || "9", b.fin || "9"));

const merged = [];
for (const row of rows) {
  const before = merged[merged.length - 1];
  if (before && key(before) === key(row) && before.fin === row.debut && row.debut !== "") {
    before.fin = row.fin;
  } else {
    merged.push({ ...row });
  }
}
const quoted = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
process.stdout.write("COM,LIBELLE,DATE_DEBUT,DATE_FIN\n");
for (const { code, nom, debut, fin } of merged) {
  process.stdout.write(`${code},${quoted(nom)},${debut},${fin}\n`);
}
