package samskap.reading.internal;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.news.Announcement;
import samskap.news.News;
import samskap.reading.page.AnnouncementReader;
import samskap.reading.page.Site;
import samskap.shared.text.Markdown;

/** What's new as an Atom feed (RFC 4287): only what is out, by name. */
@Component
class FeedHandler {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final MediaType TYPE = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final int LATEST = 30;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final News news;
    private final People people;
    private final Site site;
    private final Origin origin;

    FeedHandler(News news, People people, Site site, Origin origin) {
        this.news = news;
        this.people = people;
        this.site = site;
        this.origin = origin;
    }

    ServerResponse news(ServerRequest request) {
        var latest = news.published(null, LATEST).items();
        var feed = written(latest, origin.of(request.servletRequest()));
        var tag = EntityTag.of(feed);
        // No date: a name or a brand that changes, or an announcement that is withdrawn, has none.
        return request.checkNotModified(tag)
                .orElseGet(() -> ServerResponse.ok()
                        .cacheControl(CacheControl.maxAge(KEPT))
                        .eTag(tag)
                        .contentType(TYPE)
                        .body(feed));
    }

    private static Instant changed(List<Announcement> latest) {
        return latest.stream()
                .map(FeedHandler::changed)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private String written(List<Announcement> latest, String here) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", here + AnnouncementReader.PATH);
            element(xml, "title", site.name());
            element(xml, "updated", changed(latest).toString());
            link(xml, "self", here + "/news.atom");
            link(xml, "alternate", here + AnnouncementReader.PATH);
            var authors =
                    people.find(latest.stream().map(Announcement::by).distinct().toList());
            for (var one : latest) {
                entry(xml, one, authors.get(one.by()), here);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Announcement one, @Nullable Person author, String here)
            throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        if (author != null) {
            xml.writeAttribute("xml:lang", author.language().code());
        }
        // The address without its words: it stays when the title is changed.
        element(xml, "id", here + AnnouncementReader.PATH + "/" + one.id().value());
        element(xml, "title", one.title());
        element(xml, "published", out(one).toString());
        element(xml, "updated", changed(one).toString());
        link(xml, "alternate", here + one.path());
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", author == null ? site.name() : author.name());
        xml.writeEndElement();
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Markdown.toHtml(one.words(), here));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static Instant out(Announcement one) {
        return Objects.requireNonNull(one.publishedAt());
    }

    /** Last, by its author: coming out counts, and so does every change of its words. */
    private static Instant changed(Announcement one) {
        var edited = one.editedAt();
        return edited != null && edited.isAfter(out(one)) ? edited : out(one);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
