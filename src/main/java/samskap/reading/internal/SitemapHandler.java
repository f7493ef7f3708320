package samskap.reading.internal;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Order;
import samskap.ideas.Status;

/** Tells search engines where the ideas are: an index, and for every {@value #PART} ids a list that is read by id. */
@Component
class SitemapHandler {

    private static final long PART = 500;
    private static final CacheControl AN_HOUR = CacheControl.maxAge(1, java.util.concurrent.TimeUnit.HOURS);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final Board board;
    private final Ideas ideas;
    private final Origin origin;

    SitemapHandler(Board board, Ideas ideas, Origin origin) {
        this.board = board;
        this.ideas = ideas;
        this.origin = origin;
    }

    ServerResponse robots(ServerRequest request) {
        var text = "User-agent: *\nDisallow: /*?*act=\nDisallow: /*?*q=\nDisallow: /language/\n\nSitemap: "
                + origin.of(request.servletRequest()) + "/sitemap.xml\n";
        return ServerResponse.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.TEXT_PLAIN)
                .body(text);
    }

    ServerResponse index(ServerRequest request) {
        var newest =
                board.page(BoardQuery.DEFAULT.ordered(Order.NEW), null, null, 1).items();
        var parts = newest.isEmpty() ? 0 : newest.getFirst().id().value() / PART + 1;
        var here = origin.of(request.servletRequest());
        return xml(LongStream.range(0, parts)
                .mapToObj(number -> "<sitemap><loc>" + escaped(here) + "/sitemap-" + number + ".xml</loc></sitemap>\n")
                .collect(Collectors.joining("", "<sitemapindex " + NAMESPACE + ">\n", "</sitemapindex>\n")));
    }

    ServerResponse part(ServerRequest request) {
        var start = Long.parseLong(request.pathVariable("number")) * PART;
        var ids = LongStream.range(start, start + PART).mapToObj(IdeaId::new).toList();
        var here = origin.of(request.servletRequest());
        return xml(inOrder(ids).stream()
                .map(idea -> url(idea, here))
                .collect(Collectors.joining("", "<urlset " + NAMESPACE + ">\n", "</urlset>\n")));
    }

    private List<Idea> inOrder(List<IdeaId> ids) {
        return ideas.cards(ids).values().stream()
                .filter(idea -> idea.status() != Status.MERGED)
                .sorted(Comparator.comparingLong(idea -> idea.id().value()))
                .toList();
    }

    private static String url(Idea idea, String here) {
        var edited = idea.editedAt();
        var changed = (edited == null ? idea.sharedAt() : edited).truncatedTo(ChronoUnit.SECONDS);
        return "<url><loc>" + escaped(here + idea.path()) + "</loc><lastmod>" + changed + "</lastmod></url>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static ServerResponse xml(String document) {
        return ServerResponse.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.APPLICATION_XML)
                .body(XML + document);
    }
}
