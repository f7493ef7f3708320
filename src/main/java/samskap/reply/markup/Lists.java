package samskap.reply.markup;

import org.jsoup.nodes.Element;

/** Lists, as Markdown writes them. */
final class Lists {

    private static final int DEEPEST = 10;

    private Lists() {}

    /** What stands before an item. */
    static String mark(Element item) {
        var list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "- ";
        }
        return item.elementSiblingIndex() + 1 + ". ";
    }

    /** How many lists are around it. */
    static int level(Element element) {
        var level = 0;
        for (var around = element.parent(); around != null && level < DEEPEST; around = around.parent()) {
            if (around.normalName().equals("ul") || around.normalName().equals("ol")) {
                level++;
            }
        }
        return level;
    }
}
