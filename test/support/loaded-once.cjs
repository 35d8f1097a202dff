/** In place of a module of the server or of a package: the one that node has loaded already; see `environment.cjs`. */
module.exports = {
  process: (_text, filename) => ({ code: `module.exports = loadOnce(${JSON.stringify(filename)});` }),
};
