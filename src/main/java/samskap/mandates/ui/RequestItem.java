package samskap.mandates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import samskap.identity.Person;
import samskap.mandates.Request;
import samskap.mandates.Request.Answer;
import samskap.mandates.Verdict;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;

/** What a colleague asked, what it is about, and what was said to it or can be. */
class RequestItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 140;

    private final transient MandateKit kit;
    private final transient Person viewer;

    RequestItem(MandateKit kit, Request request, Person viewer) {
        this.kit = kit;
        this.viewer = viewer;
        addClassName("request");
        var isOwn = request.askedBy().equals(viewer.id());
        add(header(request, isOwn));
        if (!request.words().isEmpty()) {
            add(voice(request.words()));
        }
        about(request).forEach(this::add);
        var answer = request.answer();
        if (answer != null) {
            add(answer(answer));
        } else if (!isOwn) {
            add(ways(request));
        }
    }

    private Header header(Request request, boolean isOwn) {
        var header = new Header();
        header.addClassName("row");
        var name = new Span(
                isOwn
                        ? kit.text("request.yours", request.title())
                        : kit.text("request.of", kit.name(request.askedBy()), request.title()));
        name.addClassName("name");
        kit.people()
                .shown(request.askedBy(), kit.words().language())
                .map(person -> new Avatar(person.initials(), true).small())
                .ifPresent(header::add);
        header.add(name, standing(request));
        return header;
    }

    private Component standing(Request request) {
        var answer = request.answer();
        if (answer != null) {
            var look = answer.verdict() == Verdict.YES ? "good" : answer.verdict() == Verdict.NO ? "bad" : "ask";
            return Chip.of(look, kit.words().text(answer.verdict().key()));
        }
        return request.isLate(kit.clock().instant())
                ? Chip.of("bad", kit.text("request.late", kit.hour(request.due())))
                : Chip.of("ask", kit.text("request.due", kit.hour(request.due())));
    }

    /** What it is about, as far as the reader may read it. */
    private List<Component> about(Request request) {
        var parts = new ArrayList<Component>();
        var line = new Paragraph();
        line.addClassNames("small", "muted", "row");
        var amount = request.amount();
        if (amount != null) {
            line.add(new Span(kit.text("request.amount", kit.amount(amount))));
        }
        var idea = request.idea();
        if (idea != null) {
            kit.ideas().find(idea, viewer).ifPresent(it -> line.add(Parts.way(it.path(), it.title())));
        }
        var moment = request.moment();
        if (moment != null) {
            kit.moments().find(viewer, moment).ifPresent(it -> {
                var place = it.place();
                line.add(Parts.way(
                        "/moments?place=" + place.code(), place.name(kit.words().language())));
                if (!it.words().isEmpty()) {
                    var told = voice(Markdown.toExcerpt(it.words(), EXCERPT));
                    told.addClassName("quoted");
                    parts.add(told);
                }
            });
        }
        line.add(kit.times().ago(request.askedAt()));
        parts.add(line);
        return parts;
    }

    private static Div voice(String words) {
        var voice = new Div(words);
        voice.addClassNames("voice", "said");
        return voice;
    }

    private Component answer(Answer answer) {
        var by = new Span(kit.text("request.answeredBy", kit.name(answer.by())));
        by.addClassNames("small", "muted");
        var box = new Div(by);
        box.addClassName("answered");
        if (!answer.words().isEmpty()) {
            box.add(voice(answer.words()));
        }
        return box;
    }

    private Footer ways(Request request) {
        var footer = new Footer();
        footer.addClassName("row");
        footer.add(
                way(request, Verdict.YES, "small primary"),
                way(request, Verdict.NO, "small"),
                way(request, Verdict.TALK, "small"));
        return footer;
    }

    private Component way(Request request, Verdict verdict, String looks) {
        return Buttons.of(
                kit.words().text(verdict.key()),
                looks,
                () -> new VerdictDialog(kit, request, verdict).open(UI.getCurrent()));
    }
}
