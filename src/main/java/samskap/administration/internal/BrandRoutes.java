package samskap.administration.internal;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.shared.Brand;

/** The company's style sheet and sign. Their addresses carry what is in them, so a browser keeps them for good. */
@Configuration
class BrandRoutes {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    RouterFunction<ServerResponse> brandFiles(LogoStore logos, Brand brand) {
        return route().GET(
                        "/brand/{version:[0-9a-f]{1,8}}.css",
                        request -> ServerResponse.ok()
                                // A page that was opened before a change gets the new one, and does not keep it as the
                                // old.
                                .cacheControl(isCurrent(request, brand) ? FOR_GOOD : CacheControl.noStore())
                                .contentType(CSS)
                                .body(brand.css()))
                .GET(
                        "/brand/{hash:[0-9a-f]{16}}.png",
                        request -> logos.find(request.pathVariable("hash"))
                                .map(picture -> ServerResponse.ok()
                                        .cacheControl(FOR_GOOD)
                                        .contentType(MediaType.IMAGE_PNG)
                                        .body(picture))
                                .orElseGet(() -> ServerResponse.notFound().build()))
                .build();
    }

    private static boolean isCurrent(ServerRequest request, Brand brand) {
        return brand.styleSheet().filter(request.path()::equals).isPresent();
    }
}
