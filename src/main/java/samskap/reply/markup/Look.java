package samskap.reply.markup;

import org.jsoup.nodes.Node;

/** How letters look, as far as Markdown says it. */
enum Look {
    PLAIN(""),
    STRONG("**"),
    EMPHASISED("*"),
    STRUCK("~~");

    private final String mark;

    Look(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    /** Looks only a few elements up: what is bold as a whole is not meant so. */
    static Look of(Node text) {
        var around = text.parent();
        for (var up = 0; around != null && up < 4; up++) {
            switch (around.nodeName()) {
                case "b", "strong" -> {
                    return STRONG;
                }
                case "s", "strike", "del" -> {
                    return STRUCK;
                }
                case "i", "em" -> {
                    return EMPHASISED;
                }
                case "div", "p", "td", "body" -> {
                    return PLAIN;
                }
                default -> around = around.parent();
            }
        }
        return PLAIN;
    }
}
