package samskap.reading.internal;

import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.reading.page.AnnouncementReader;
import samskap.reading.page.RoadmapReader;

/** Readers' addresses. They come before Vaadin's, which answer everybody else at the same ones. */
@Configuration
class ReadingRoutes {

    private static final RequestPredicate READING = request -> ReadingRequest.isPage(request.servletRequest());

    @Bean
    RouterFunction<ServerResponse> readingPages(ReadingHandler handler) {
        return route().route(path("/").and(READING), handler::board)
                .route(path(RoadmapReader.PATH).and(READING), handler::roadmap)
                .route(path(AnnouncementReader.PATH).and(READING), handler::news)
                .route(path("/news/{address}").and(READING), handler::announcement)
                .route(path("/ideas/{address}").and(READING), handler::idea)
                .route(path("/ideas/{address}/versions").and(READING), handler::versions)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> readingParts(SimilarHandler similar, SitemapHandler sitemap, FeedHandler feed) {
        return route().route(POST("/similar"), similar::similar)
                .GET("/news.atom", feed::news)
                .GET("/ideas.atom", feed::board)
                .GET("/ideas/{id:\\d{1,18}}.atom", feed::idea)
                .GET("/robots.txt", sitemap::robots)
                .GET("/sitemap.xml", sitemap::index)
                .GET("/sitemap-pages.xml", sitemap::pages)
                .GET("/sitemap-{number:\\d{1,9}}.xml", sitemap::part)
                .build();
    }
}
