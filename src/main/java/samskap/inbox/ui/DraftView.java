package samskap.inbox.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.inbox.Drafts;
import samskap.inbox.Drafts.Draft;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/**
 * Where the author of an idea that came by mail shares it. Opening it does nothing yet: mail programs open links too.
 */
@Route("drafts/:secret")
@AnonymousAllowed
class DraftView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DraftKit kit;

    DraftView(DraftKit kit) {
        this.kit = kit;
        narrow();
    }

    @Component
    record DraftKit(Drafts drafts, Ideas ideas, Acts acts, Words words) {

        String text(String key, Object... arguments) {
            return words.text("inbox.draft." + key, arguments);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("secret").orElse(""));
    }

    private void show(String secret) {
        stack().removeAll();
        kit.drafts().find(secret).ifPresentOrElse(draft -> show(draft, secret), this::isVoid);
    }

    private void isVoid() {
        stack().add(Empty.page(kit.text("void"), kit.text("voidAdvice"), toIdeas()));
    }

    private com.vaadin.flow.component.Component toIdeas() {
        return Parts.way("/", kit.words().text("shell.toIdeas"));
    }

    private void show(Draft draft, String secret) {
        if (draft.shared() == null) {
            stack().add(new DraftForm(kit, draft, secret, () -> show(secret)));
            return;
        }
        var there = kit.ideas().find(draft.shared()).map(Idea::path);
        stack().add(Empty.page(
                kit.text("shared"),
                kit.text(there.isPresent() ? "sharedAdvice" : "sharedWaits"),
                there.<com.vaadin.flow.component.Component>map(path -> Parts.way(path, kit.text("toIdea")))
                        .orElseGet(this::toIdeas)));
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
