// Runs in every page before its own scripts. Nobody is there to answer a dialog, and a shadow tree
// is read by search engines whether its mode is open or closed.
(() => {
  window.alert = () => undefined;
  window.confirm = () => false;
  window.prompt = () => null;
  window.print = () => undefined;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: "open" });
  };
})();
