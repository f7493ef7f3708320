package samskap.api.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.api.Scope;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Tells people what programs can ask for, made of the same endpoints that answer. */
final class Reference {

    private final List<Endpoint> endpoints;
    private final Translations translations;
    private final Language language;
    private final Html page = new Html();
    private final Set<Class<?>> records = new LinkedHashSet<>();

    /** @param language of whoever reads it; what endpoints and fields mean is told in English */
    Reference(List<Endpoint> endpoints, Translations translations, Language language) {
        this.endpoints = endpoints;
        this.translations = translations;
        this.language = language;
    }

    String html() {
        page.tag("<main class=\"page narrow reference\" id=\"main\" tabindex=\"-1\"><div class=\"stack\"><div>")
                .put("h1", text("title"))
                .put("p class=\"muted\"", text("intro", "`" + ApiRoutes.ROOT + "`"))
                .tag("</div><p class=\"row\"><a class=\"btn\" href=\"" + ApiRoutes.DOCUMENT + "\">")
                .words(text("document"))
                .tag("</a><a class=\"btn\" rel=\"nofollow\" href=\"/me/tokens\">")
                .words(text("own"))
                .tag("</a></p>");
        manners();
        parts().forEach(this::part);
        told();
        problems();
        return page.tag("</div></main>").toString();
    }

    private void manners() {
        page.tag("<section class=\"card pad stack\">");
        tokens();
        for (var manner : List.of("once", "lists", "edits")) {
            page.tag("<div>")
                    .put("h2", text(manner))
                    .put("p", text(manner + "About"))
                    .tag("</div>");
        }
        page.tag("</section>");
    }

    private void tokens() {
        page.tag("<div>").put("h2", text("tokens")).put("p", text("tokensAbout"));
        page.tag("<pre class=\"code\" tabindex=\"0\">")
                .tag(Html.escaped("Authorization: Bearer samskap_…"))
                .tag("</pre><dl class=\"terms\">");
        for (var scope : Scope.values()) {
            term(scope.code(), null, said(scope.key() + ".about"));
        }
        page.tag("</dl></div>");
    }

    private Map<String, List<Endpoint>> parts() {
        var parts = new LinkedHashMap<String, List<Endpoint>>();
        endpoints.stream()
                .map(Endpoint::part)
                .distinct()
                .forEach(part -> parts.put(
                        part,
                        endpoints.stream()
                                .filter(one -> one.part().equals(part))
                                .toList()));
        return parts;
    }

    private void part(String name, List<Endpoint> its) {
        page.tag("<section lang=\"en\">").put("h2", name).tag("<div class=\"card\">");
        its.forEach(this::endpoint);
        page.tag("</div></section>");
    }

    private void endpoint(Endpoint endpoint) {
        page.tag("<details id=\"" + endpoint.name() + "\"><summary><span class=\"chip\">"
                        + endpoint.method().name() + "</span> <span class=\"path\">"
                        + Html.escaped(endpoint.path()) + "</span>")
                .put("span class=\"muted small\"", endpoint.summary())
                .tag("</summary><dl class=\"terms\">");
        row("scope", endpoint.scope().code() + (endpoint.visitors() ? " · " + text("public") : ""));
        for (var parameter : endpoint.parameters()) {
            term(parameter.name(), kind(parameter), parameter.means() + codes(parameter.codes()));
        }
        if (endpoint.takesPicture()) {
            row("takes", text("picture"));
        } else {
            record("takes", endpoint.takes());
        }
        record("gives", endpoint.gives());
        page.tag("</dl></details>");
    }

    private static String kind(Parameter parameter) {
        return "?" + Codes.of(parameter.kind());
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "" : " `" + String.join("` `", codes) + "`";
    }

    private void row(String key, String value) {
        page.put("dt lang=\"" + language.code() + "\"", text(key)).put("dd", value);
    }

    private void record(String key, @Nullable Class<?> record) {
        if (record == null) {
            row(key, text("nothing"));
            return;
        }
        collect(record);
        page.put("dt lang=\"" + language.code() + "\"", text(key))
                .tag("<dd>")
                .tag(link(record))
                .tag("</dd>");
    }

    private void collect(Class<?> record) {
        if (records.add(record)) {
            Shape.of(record).fields().stream()
                    .map(Shape.Field::element)
                    .filter(Class::isRecord)
                    .forEach(this::collect);
        }
    }

    private static String link(Class<?> record) {
        var name = record.getSimpleName();
        return "<a href=\"#" + name + "\">" + name + "</a>";
    }

    private void told() {
        collect(Problem.class);
        page.tag("<section>").put("h2", text("records")).tag("<div class=\"card\" lang=\"en\">");
        for (var record : List.copyOf(records)) {
            page.tag("<details id=\"" + record.getSimpleName() + "\"><summary>")
                    .put("span class=\"path\"", record.getSimpleName())
                    .tag("</summary><dl class=\"terms\">");
            Shape.of(record).fields().forEach(this::field);
            page.tag("</dl></details>");
        }
        page.tag("</div></section>");
    }

    private void field(Shape.Field field) {
        var means = field.means() == null ? "" : field.means().value();
        var type = field.element().isRecord()
                ? link(field.element())
                : Html.escaped(field.element().getSimpleName().toLowerCase(Locale.ROOT));
        page.tag("<dt>")
                .put("code", field.name())
                .tag(" <small class=\"muted\">" + type + (field.isList() ? " []" : "") + "</small>")
                .tag("</dt><dd>")
                .words(means + codes(field.codes()))
                .tag(field.optional() ? " <small class=\"muted\" lang=\"" + language.code() + "\">" : "")
                .words(field.optional() ? text("optional") : "")
                .tag(field.optional() ? "</small></dd>" : "</dd>");
    }

    private void problems() {
        page.tag("<section>")
                .put("h2", text("problems"))
                .put("p", text("problemsAbout"))
                .tag("<dl class=\"terms card pad\">");
        Arrays.stream(Trouble.values())
                .forEach(trouble -> page.tag("<dt id=\"" + trouble.code() + "\">")
                        .put("code", trouble.code())
                        .tag(" <small class=\"muted\">" + trouble.status().value() + "</small></dt><dd><b>")
                        .words(said(trouble.titleKey()))
                        .tag("</b> ")
                        .words(said(
                                trouble.adviceKey(), trouble == Trouble.TOO_LARGE ? BodyReader.LARGEST / 1024 : "…"))
                        .tag("</dd>"));
        page.tag("</dl></section>");
    }

    private void term(String name, @Nullable String kind, String means) {
        page.tag("<dt>").put("code", name);
        if (kind != null) {
            page.tag(" ").put("small class=\"muted\"", kind);
        }
        page.tag("</dt>").put("dd", means);
    }

    private String text(String key, Object... arguments) {
        return said("api.reference." + key, arguments);
    }

    private String said(String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }
}
