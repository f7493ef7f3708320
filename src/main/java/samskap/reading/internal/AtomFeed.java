package samskap.reading.internal;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A feed as Atom has it (RFC 4287).
 *
 * @param title of the feed
 * @param self its address from the root
 * @param page the page that tells the same, from the root
 * @param entries the latest first
 */
record AtomFeed(String title, String self, String page, List<Entry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /**
     * @param id its address from the root, which stays when its words are changed
     * @param path where it is read, from the root
     * @param language what its author writes, null when nobody knows
     * @param html safe HTML
     */
    record Entry(
            String id,
            String path,
            String title,
            String author,
            @Nullable String language,
            Instant published,
            Instant updated,
            String html) {}

    /** @param here scheme and host, for links that leave the feed */
    String written(String here) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", here + page);
            element(xml, "title", title);
            element(xml, "updated", updated().toString());
            link(xml, "self", here + self);
            link(xml, "alternate", here + page);
            for (var entry : entries) {
                write(xml, entry, here);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static void write(XMLStreamWriter xml, Entry entry, String here) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        if (entry.language() != null) {
            xml.writeAttribute("xml:lang", entry.language());
        }
        element(xml, "id", here + entry.id());
        element(xml, "title", entry.title());
        element(xml, "published", entry.published().toString());
        element(xml, "updated", entry.updated().toString());
        link(xml, "alternate", here + entry.path());
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", entry.author());
        xml.writeEndElement();
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(legal(entry.html()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    /** Without the few signs that no XML may hold. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
