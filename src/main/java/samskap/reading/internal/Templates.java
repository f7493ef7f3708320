package samskap.reading.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pages' templates, which the build has turned into Java: nothing is read or compiled while the product runs. */
@Component
class Templates {

    private static final String PACKAGE = "samskap.reading.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    Templates() {
        engine.setBinaryStaticContent(true);
    }

    /** The page as UTF-8, in pieces that are already bytes. */
    Utf8ByteOutput written(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        return output;
    }
}
