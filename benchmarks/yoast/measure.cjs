// Reads {"texts": [html, …], "keyword", "title", "description", "slug", "locale"} from standard
// input and prints the CPU seconds of the SEO and readability analysis of each, as a JSON list. The
// first text is a warm-up; each text is different, since YoastSEO.js caches what it has analysed.
const { Paper, assessors } = require("yoastseo");

const given = JSON.parse(require("fs").readFileSync(0, "utf8"));
const language = given.locale.slice(0, 2);
const Researcher = require(`yoastseo/build/languageProcessing/languages/${language}/Researcher`).default;

function analyse(text) {
  const paper = new Paper(text, {
    keyword: given.keyword, title: given.title, titleWidth: 500, description: given.description,
    slug: given.slug, locale: given.locale, permalink: `https://example.com/${given.slug}`,
  });
  for (const Assessor of [assessors.SEOAssessor, assessors.ContentAssessor]) {
    const assessor = new Assessor(new Researcher(paper), {});
    assessor.assess(paper);
    assessor.calculateOverallScore();
  }
}

const seconds = given.texts.map((text) => {
  const start = process.cpuUsage();
  analyse(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
});
console.log(JSON.stringify(seconds.slice(1)));
