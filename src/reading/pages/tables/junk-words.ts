/** Words of a class or id that say: no part of the article's text. */
export const junkWords: ReadonlySet<string> = new Set([
  "ad", "ads", "adslot", "adunit", "advert", "advertisement", "advertising", "adbox", "affiliate", "author", "authors", "authorbox", "autor", "banner", "bio", "breadcrumb", "breadcrumbs", "byline", "caption",
  "captions", "carousel", "cite", "consent", "cookie", "cookies", "copyright", "credit", "credits", "cta", "dateline", "datetime", "disclaimer", "dfp", "donate", "dropdown",
  "eyebrow", "facebook", "follow", "footer", "footnav", "gallery", "gdpr", "infobox", "kicker", "keywords", "lightbox", "like", "linkedin", "login", "masthead", "mashsb", "mailchimp", "menu", "meta",
  "metadata", "modal", "mostread", "nav", "navbar", "navigation", "newsletter", "outbrain", "overlay", "pager", "pagination", "paginator", "pinterest", "player", "popular", "popup", "postmeta", "promo", "promobox",
  "promoted", "promotion", "pubdate", "pullquote", "rating", "ratings", "rollover", "hovercard", "popover", "recirc", "recirculation", "recommend", "recommendation", "recommendations", "recommended", 
  "related", "relateds", "relatedposts", "respond", "rss", "share", "sharedaddy", "sharethis", "sharebar", "sharing", "shop", "sidebar", "signup", "skyscraper", "slideshow", "social",
  "sociable", "sponsor", "sponsored", "subnav", "subscribe", "subscription", "tabs", "taboola", "taglist", "tags", "tagcloud", "timestamp", "toc", "toolbar", "tools", "tooltip", "topics", "trending", "tweet", "twitter",
  "video", "videos", "whatsapp", "widget", "widgets", "yarpp", "zergnet",
]);

/** Words that mark what readers wrote. They may be longer than the article itself. */
export const commentWords: ReadonlySet<string> = new Set(["comment", "comments", "commentlist", "disqus", "livefyre", "discussion", "reply", "replies", "kommentare", "comentarios"]);

/** Pairs of words that say so only together. */
export const junkPairs: ReadonlySet<string> = new Set([
  "also like", "also read", "article footer", "article header", "article info", "article tags", "below content", "entry footer", "entry header", "entry utility", "further reading", "more from", "more news", "more on",
  "more stories", "most read", "most viewed", "pull quote", "post date", "post info", "post tags", "print only", "read also", "read more", "read next", "screen reader", "site header", "sr only", "story header", "top stories", "up next",
  "visually hidden", "you may",
]);

/** Words of a class or id that say: here is the article's text. */
export const bodyPairs: ReadonlySet<string> = new Set([
  "article body", "article content", "article text", "article copy", "articlebody", "body content", "body copy", "content body", "content text", "entry content", "entry text", "field body", "main content", "news body",
  "news content", "news text", "page content", "post body", "post content", "post entry", "post text", "single content", "story body", "story content", "story text", "storybody", "td content", "text content", "content main",
]);
