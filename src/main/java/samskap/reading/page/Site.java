package samskap.reading.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import samskap.shared.Brand;
import samskap.shared.Language;

/** Whose place this is, and where it is found. */
@Component
public class Site {

    private final Brand brand;
    private final @Nullable String url;

    /** @param url its address from outside; null to go by what each request asked for */
    public Site(Brand brand, @Value("${samskap.url:#{null}}") @Nullable String url) {
        this.brand = brand;
        this.url = url == null ? null : url.replaceFirst("/+$", "");
    }

    /** The company as its customers call it. */
    public String name() {
        return brand.name();
    }

    /** Without a slash at the end. */
    public @Nullable String url() {
        return url;
    }

    /** The style sheet that dresses pages as the company. */
    public Optional<String> styleSheet() {
        return brand.styleSheet();
    }

    /** The languages that are offered. */
    public List<Language> languages() {
        return brand.languages();
    }
}
