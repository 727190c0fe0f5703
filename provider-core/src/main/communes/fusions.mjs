// Makes provider-core/src/main/resources/communes/fusions.csv: node fusions.mjs > fusions.csv
//
// Under which codes a commune of today was known before: communes that were merged into it, and the code it had before its
// département changed. The npm package of Etalab repeats the INSEE's official list.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = "@etalab/decoupage-administratif";
const VERSION = "6.0.0";

const folder = mkdtempSync(join(tmpdir(), "communes-"));
const archive = execFileSync("npm", ["pack", "--silent", `${PACKAGE}@${VERSION}`], { cwd: folder, encoding: "utf8" });
const communes = JSON.parse(execFileSync("tar", ["-xzOf", archive.trim().split("\n").pop(), "package/data/communes.json"],
  { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 }));
rmSync(folder, { recursive: true });

const rows = communes.filter(({ type }) => type === "commune-actuelle")
  .flatMap(({ code, anciensCodes = [] }) => anciensCodes.filter((ancien) => ancien !== code).map((ancien) => `${ancien},${code}`));
process.stdout.write(`ANCIEN,ACTUEL\n${[...new Set(rows)].sort().join("\n")}\n`);
