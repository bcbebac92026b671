import { issue, type Issue } from "../../core/index.ts";
import type { Block } from "./blocks.ts";
import type { LinkedData } from "./told/json-ld.ts";
import { nameWords, type PageElement } from "./tree.ts";

const fullArticle = 1_500;
const consentWords = /\b(?:cookies?|consent|gdpr|personal data|privacy (?:policy|settings)|data protection|legitimate interest|we (?:and our partners|value your privacy)|before you continue)\b/giu;
const gateTitle = /^(?:just a moment|attention required|access denied|are you a robot|robot check|security check|verify(?:ing)? you are human|please wait|one moment|40\d\b|403 forbidden|404|50\d\b|page not found|not found|error\b|service unavailable|before you continue|(?:your )?privacy (?:choices|settings)|cookie (?:consent|settings)|consent)/iu;
const gateText = /\b(?:enable (?:javascript|cookies)|javascript is (?:disabled|required)|verify (?:that )?you are (?:a )?human|checking your browser|unusual traffic|access to this page has been denied|page (?:you (?:requested|are looking for)|cannot be found|not found)|ray id)\b/iu;
const wallWords = /\b(?:subscribe (?:now |today )?to (?:continue|read|unlock|keep)|(?:already )?a subscriber\?|subscribers? only|sign in to (?:continue|read)|log ?in to (?:continue|read)|to continue reading|register to (?:continue|read)|create (?:a free|an) account to|free articles? (?:left|remaining|this month)|unlock this (?:article|story)|this (?:article|story|content) is (?:only )?(?:for|available to) (?:subscribers|members))\b/iu;

/** What says that a page has no article to show, but a question, a gate or an error; null where nothing does. `text` is what would be its article. */
export function findGate(title: string | null, text: string, blocks: readonly Block[]): Issue | null {
  if (text.length >= fullArticle) return null;
  const whole = blocks.map((block) => block.text).join("\n").slice(0, 8_000);
  const consent = (text.match(consentWords) ?? []).length;
  const words = text.split(/\s+/u).length;
  if (consent >= 3 && consent / words > 0.012) return issue("page-consent", "asks for consent to cookies and shows no article; open it in a browser, and give the page as saved");
  if ((title !== null && gateTitle.test(title.trim()) && (text.length < 600 || gateText.test(whole))) || (text.length < 400 && gateText.test(whole))) {
    return issue("page-no-article", `shows no article but "${(title ?? text).slice(0, 60)}"`);
  }
  return null;
}

/** What says that a page shows only the beginning of its article; null where nothing does. */
export function findPaywall(root: PageElement, text: string, linked: LinkedData | null, blocks: readonly Block[]): Issue | null {
  const shown = linked?.body != null && linked.body.length > text.length * 2 && linked.body.length > fullArticle;
  const short = text.length < fullArticle;
  const walled = blocks.some((block) => block.text.length < 400 && wallWords.test(block.text));
  const marked = linked?.free === false || hasWall(root, 0);
  if (!(short && (walled || marked)) && !(shown && marked)) return null;
  return issue("page-paywalled", "shows only the beginning of its article: the rest is for subscribers, and nothing is read of it");
}

function hasWall(element: PageElement, depth: number): boolean {
  if (depth > 60) return false;
  return element.children.some((child) => child.kind === "element" && (nameWords(child).some((word) => word === "paywall" || word === "regwall" || word === "piano") || hasWall(child, depth + 1)));
}
