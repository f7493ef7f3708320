package samskap.reading.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.pictures.Picture;
import samskap.shared.Language;

/**
 * What surrounds every page.
 *
 * @param title of the window, without the company's name
 * @param description for search engines and link previews
 * @param origin scheme and host, for links that leave the page
 * @param address the page's right path and query, from the root
 * @param searched what stands in the search field
 * @param listed whether search engines should list it
 * @param preview what links to the page show, null for the company's own
 * @param machines what programs that read pages are told besides
 */
public record Frame(
        Words words,
        Site site,
        String title,
        String description,
        String origin,
        String address,
        @Nullable String searched,
        boolean listed,
        @Nullable Picture preview,
        ForMachines machines) {

    /**
     * @param feed the address of what is new here, from the root; null when it has none of its own
     * @param linkedData what it is about, as JSON-LD; null when there is nothing to say
     */
    public record ForMachines(
            @Nullable String feed, @Nullable String linkedData) {

        private static final ForMachines NOTHING = new ForMachines(null, null);
    }

    /** A page that shows no picture of its own where it is linked. */
    public Frame(
            Words words,
            Site site,
            String title,
            String description,
            String origin,
            String address,
            @Nullable String searched,
            boolean listed) {
        this(words, site, title, description, origin, address, searched, listed, null, ForMachines.NOTHING);
    }

    /** The same page with this picture where it is linked. */
    public Frame showing(@Nullable Picture picture) {
        return new Frame(words, site, title, description, origin, address, searched, listed, picture, machines);
    }

    /** The same page, telling machines this. */
    public Frame telling(@Nullable String feed, @Nullable String linkedData) {
        return new Frame(
                words,
                site,
                title,
                description,
                origin,
                address,
                searched,
                listed,
                preview,
                new ForMachines(feed, linkedData));
    }

    public String canonical() {
        return origin + address;
    }

    /** How a link of the navigation stands to this page: {@code page} when it leads here, {@code true} when near. */
    public @Nullable String current(String path) {
        var bare = address.split("\\?", 2)[0];
        if (bare.equals(path)) {
            return "page";
        }
        return bare.startsWith(path.equals("/") ? "/ideas/" : path + "/") ? "true" : null;
    }

    /** {@code og:type} of the page. */
    public String kind() {
        return address.startsWith("/ideas/") || address.startsWith("/news/") ? "article" : "website";
    }

    public List<Language> languages() {
        return site.languages();
    }

    /** Where choosing a language leads: back here. */
    public String speaking(Language language) {
        return "/language/" + language.code() + "?back=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    public String signIn() {
        return address + (address.contains("?") ? "&" : "?") + "act=sign-in";
    }

    public String t(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
