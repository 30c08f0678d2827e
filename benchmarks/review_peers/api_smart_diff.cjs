// api-smart-diff is a library without a command: print the differences that it finds as JSON.
const { readFileSync } = require("node:fs");
const { apiCompare } = require("api-smart-diff");

const [base, revision] = process.argv
  .slice(2)
  .map((path) => JSON.parse(readFileSync(path, "utf-8")));
const { diffs } = apiCompare(base, revision);
console.log(JSON.stringify(diffs.map(({ type, action, path }) => ({ type, action, path }))));
