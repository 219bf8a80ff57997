export default function (config) { config.addShortcode("image", () => ""); }
