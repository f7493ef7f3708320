package samskap.reading.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
import samskap.news.News;

/** Tells search engines where the ideas are: an index, and for every {@value #PART} ids a list that is read by id. */
@Component
class SitemapHandler {

    private static final long PART = 500;
    private static final CacheControl AN_HOUR = CacheControl.maxAge(1, java.util.concurrent.TimeUnit.HOURS);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final Board board;
    private final Ideas ideas;
    private final News news;
    private final Origin origin;

    SitemapHandler(Board board, Ideas ideas, News news, Origin origin) {
        this.news = news;
        this.board = board;
        this.ideas = ideas;
        this.origin = origin;
    }

    ServerResponse robots(ServerRequest request) {
        var text =
                "User-agent: *\nDisallow: /*?*act=\nDisallow: /*?*q=\nDisallow: /language/\nDisallow: /api/v1/\n\nSitemap: "
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
                .collect(Collectors.joining(
                        "",
                        "<sitemapindex " + NAMESPACE + ">\n<sitemap><loc>" + escaped(here)
                                + "/sitemap-pages.xml</loc></sitemap>\n",
                        "</sitemapindex>\n")));
    }

    ServerResponse part(ServerRequest request) {
        var start = Long.parseLong(request.pathVariable("number")) * PART;
        var ids = LongStream.range(start, start + PART).mapToObj(IdeaId::new).toList();
        var here = origin.of(request.servletRequest());
        return xml(inOrder(ids).stream()
                .map(idea -> url(idea, here))
                .collect(Collectors.joining("", "<urlset " + NAMESPACE + ">\n", "</urlset>\n")));
    }

    /** What is no idea: the pages that lead to them, and what came of them. */
    ServerResponse pages(ServerRequest request) {
        var here = origin.of(request.servletRequest());
        var out = news.published(null, (int) PART).items().stream()
                .map(one -> url(one.path(), Objects.requireNonNull(one.publishedAt()), here));
        return xml(Stream.concat(Stream.of("/", "/roadmap", "/news").map(path -> url(path, here)), out)
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
        return url(idea.path(), edited == null ? idea.sharedAt() : edited, here);
    }

    private static String url(String path, Instant changed, String here) {
        return "<url><loc>" + escaped(here + path) + "</loc><lastmod>" + changed.truncatedTo(ChronoUnit.SECONDS)
                + "</lastmod></url>\n";
    }

    private static String url(String path, String here) {
        return "<url><loc>" + escaped(here + path) + "</loc></url>\n";
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
