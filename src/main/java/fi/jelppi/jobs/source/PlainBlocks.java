package fi.jelppi.jobs.source;

import fi.jelppi.jobs.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes plain text of what sources write as HTML or as text. Nothing of the markup survives: no link, picture or script. */
public final class PlainBlocks {

    /** Characters; longer ones are cut at the end of a block. */
    static final int LONGEST = 8_000;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BREAKS = Set.of(
            "p", "div", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "section",
            "article");

    private PlainBlocks() {}

    public static List<Block> of(String text) {
        var blocks = text.contains("<") ? ofHtml(text) : ofText(text);
        var kept = new ArrayList<Block>();
        int length = 0;
        for (Block block : blocks) {
            length += block.text().length();
            if (length > LONGEST) {
                break;
            }
            kept.add(block);
        }
        return kept;
    }

    private static List<Block> ofText(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(PlainBlocks::line)
                .toList();
    }

    private static Block line(String line) {
        boolean item = line.startsWith("- ") || line.startsWith("• ") || line.startsWith("* ");
        return item ? new Block(Block.Kind.ITEM, line.substring(2).strip()) : Block.paragraph(line);
    }

    private static List<Block> ofHtml(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, template, iframe, object, noscript").remove();
        var walker = new Walker();
        body.traverse(walker);
        walker.end();
        return walker.blocks;
    }

    private static final class Walker implements NodeVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Block.Kind kind = Block.Kind.PARAGRAPH;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element element && BREAKS.contains(element.normalName())) {
                end();
                kind = kind(element.normalName());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BREAKS.contains(element.normalName())) {
                end();
            }
        }

        private static Block.Kind kind(String tag) {
            if (HEADINGS.contains(tag)) {
                return Block.Kind.HEADING;
            }
            return tag.equals("li") ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        }

        private void end() {
            var whole = text.toString().replace('\u00a0', ' ').strip();
            if (!whole.isEmpty()) {
                blocks.add(new Block(kind, whole));
            }
            text.setLength(0);
            kind = Block.Kind.PARAGRAPH;
        }
    }
}
