// Returns the DOM as HTML, with the content of shadow trees in place of what they hide, as search
// engines flatten them: https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics#web-components
(() => {
  const root = document.documentElement;
  const type = document.doctype ? `<!DOCTYPE ${document.doctype.name}>` : "";
  if (!root) return type;
  const hosts = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let shaded = root.shadowRoot;
  while (!shaded && hosts.nextNode()) shaded = hosts.currentNode.shadowRoot;
  if (!shaded) return type + root.outerHTML;
  const inert = document.implementation.createHTMLDocument("");
  const copies = (nodes, into) => {
    for (const node of nodes) {
      if (node.localName === "slot" && node.getRootNode() instanceof ShadowRoot) {
        const given = node.assignedNodes();
        copies(given.length ? given : node.childNodes, into);
        continue;
      }
      const copy = inert.importNode(node, node.localName === "template");
      into.append(copy);
      if (node.localName !== "template") copies((node.shadowRoot ?? node).childNodes, copy);
    }
  };
  const holder = inert.createElement("div");
  copies([root], holder);
  return type + holder.innerHTML;
})();
