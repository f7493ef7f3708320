package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.reading.FramedPages;
import samskap.reading.page.Frame;
import samskap.reading.page.Site;
import samskap.reading.page.Words;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

@Component
class TemplateFrames implements FramedPages {

    private final Templates templates;
    private final Translations translations;
    private final TimeAgo times;
    private final Site site;
    private final Origin origin;

    TemplateFrames(Templates templates, Translations translations, TimeAgo times, Site site, Origin origin) {
        this.templates = templates;
        this.translations = translations;
        this.times = times;
        this.site = site;
        this.origin = origin;
    }

    @Override
    public String policy() {
        return ReadingPolicy.CONTENT;
    }

    @Override
    public byte[] framed(Content content, Language language, HttpServletRequest request) {
        var words = new Words(language, translations, times);
        var frame = new Frame(
                words, site, content.title(), content.description(), origin.of(request), content.path(), null, true);
        return templates
                .written("framed", Map.of("frame", frame, "content", content.content()))
                .toByteArray();
    }
}
