package samskap.privacy;

import com.vaadin.flow.dom.Element;

/** Everything of a page that reaches the browser: tags, attributes, properties (HTML put in as such too), texts. */
final class WholeText {

    private WholeText() {}

    static String of(Element element) {
        var text = new StringBuilder();
        add(element, text);
        return text.toString();
    }

    private static void add(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
            return;
        }
        text.append('<').append(element.getTag());
        element.getAttributeNames()
                .forEach(name -> text.append(' ').append(name).append("=\"").append(element.getAttribute(name)));
        element.getPropertyNames()
                .forEach(name -> text.append(' ').append(name).append("=\"").append(element.getProperty(name)));
        text.append(">\n");
        element.getChildren().forEach(child -> add(child, text));
    }
}
