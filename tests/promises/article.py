"""An article without a fault, made for these tests: each fault is put into it and mended again."""

URL = "https://example.com/garden/prune-apple-tree"
KEYPHRASE = "apple tree"

ARTICLE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Apple tree pruning: when to cut and what to leave</title>
<meta name="description" content="How to prune an old apple tree in late winter: which tools you \
need, which branches go first, and what to do once the work is done.">
<meta name="robots" content="max-image-preview:large">
<link rel="canonical" href="https://example.com/garden/prune-apple-tree">
<link rel="icon" href="/favicon.ico">
<link rel="alternate" hreflang="en" href="https://example.com/garden/prune-apple-tree">
<link rel="alternate" hreflang="de" href="https://example.com/garten/apfelbaum-schneiden">
<meta property="og:title" content="Apple tree pruning">
<meta property="og:type" content="article">
<meta property="og:url" content="https://example.com/garden/prune-apple-tree">
<meta property="og:image" content="https://example.com/img/apple-tree-in-snow.jpg">
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Article", "headline": "Pruning an old apple tree",
"image": "https://example.com/img/apple-tree-in-snow.jpg",
"author": {"@type": "Person", "name": "Nora Hale", "url": "https://example.com/nora"},
"datePublished": "2025-01-14T08:00:00Z", "dateModified": "2025-01-15T08:00:00Z"}
</script>
<script src="/menu.js" defer></script>
</head>
<body>
<main>
<article>
<h1>Pruning an old apple tree</h1>
<p>By Nora Hale</p>
<p id="start">An apple tree that nobody has touched for years still wants to bear fruit. Its crown \
has grown dense, so light and wind no longer reach the inner branches. With a sharp saw and a dry \
day you can give it a second life.</p>
<figure><img src="/img/apple-tree-in-snow.jpg" alt="An old tree with a crowded crown in the snow" \
width="1200" height="800"><figcaption>Forty years without a saw.</figcaption></figure>
<h2>When an apple tree is pruned</h2>
<p>Choose a dry day between the middle of January and the end of March. The tree sleeps then, and \
the wounds dry quickly. However, never prune in rain: wet wood invites fungi. Frozen wood splits, \
too. In addition, you see without leaves how the crown is built.</p>
<p>Some gardeners prefer late summer for very vigorous trees. A cut made then slows growth instead \
of waking it. For a neglected apple tree winter is better, because you want to see the skeleton. \
You also want it to answer with new shoots.</p>
<h2>The tools you need</h2>
<ul>
<li>A folding saw with a fresh blade for thick branches.</li>
<li>Bypass secateurs for everything thinner.</li>
<li>A stable ladder, never one that leans on the trunk.</li>
</ul>
<p>You do not need wound paint. For example, a clean cut heals faster in the open air, as \
<a href="https://orchards.example.org/wounds">the orchard society explains</a>. We tell more in \
<a href="/garden/saws">how to choose a garden saw</a>. Then clean the blade with alcohol.</p>
<img src="/img/three-cuts.jpg" alt="Three cuts on one branch" width="800" height="600">
<h2>What to cut first</h2>
<p>Begin with everything dead, broken or sick. Then take out the branches that rub against each \
other. Next come those that grow into the crown. Step back after every large cut and look again. \
Therefore, take no more than a quarter of the living wood in one winter. An apple tree that loses \
more answers with a forest of shoots, and you begin again.</p>
<p>At the end a small bird should be able to fly through the crown. If you are not sure about a \
branch, leave it for next year. Finally, spread ripe compost around the trunk. Rake up the fallen \
leaves, and burn wood that shows canker. In May, rub off the shoots that sprout from the cuts.</p>
<h2>The second winter</h2>
<p>In the second winter repeat the work with a lighter hand. Meanwhile, watch how the crown has \
filled. Young shoots tell where light arrives, and where it does not. Cut those that cross, and \
shorten the longest by a third. In the third winter you will stand under an apple tree that bears \
again. Its fruit is larger then, because fewer branches share the sap.</p>
</article>
</main>
</body>
</html>
"""

ARABIC = """<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>تقليم أشجار التفاح: متى نقص وماذا نترك</title>
</head>
<body>
<article>
<h1>تقليم أشجار التفاح القديمة</h1>
<p>تحتاج أشجار التفاح إلى التقليم كل شتاء، لأن الأغصان الكثيفة تحجب الضوء. نقص 3 أغصان في السنة \
الأولى، ثم نقص 5 أغصان في السنة الثانية.</p>
<p>نختار يومًا جافًا، ونستعمل منشارًا حادًا، ونترك الأغصان السليمة. بعد 12 شهرًا نعود إلى الشجرة.</p>
</article>
</body>
</html>
"""
