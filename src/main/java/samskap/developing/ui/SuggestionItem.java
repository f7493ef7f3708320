package samskap.developing.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions.Collision;
import samskap.developing.WordingCollision;
import samskap.shared.ui.Toasts;

/** One suggestion and what the reader can do with it. */
class SuggestionItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final SuggestionId id;
    private final Runnable refresh;
    private final SuggestionFooter footer;
    private @Nullable SuggestionArticle article;
    private @Nullable CombineForm combining;
    private int shown;

    SuggestionItem(DevelopingKit kit, SuggestionId id, Runnable refresh) {
        this.kit = kit;
        this.id = id;
        this.refresh = refresh;
        footer = new SuggestionFooter(kit, this);
    }

    void show(Look look, Suggestion suggestion) {
        var print = Objects.hash(suggestion, look.collides(suggestion), look.mayDecide(), look.isByViewer(suggestion));
        if (article == null || print != shown) {
            var next = new SuggestionArticle(look, suggestion, footer);
            if (article == null) {
                addComponentAsFirst(next);
            } else {
                replace(article, next);
            }
            article = next;
            shown = print;
        }
    }

    boolean isBusy() {
        return combining != null;
    }

    /** One click: it goes in as it is, unless the idea says something else by now. */
    void takeIn() {
        try {
            if (kit.acts().run(() -> kit.suggestions().takeIn(kit.current().require(), id))) {
                Toasts.show(kit.text("takenIn"));
            }
            refresh.run();
        } catch (WordingCollision collision) {
            combine(collision.collision());
        }
    }

    /** Shows all three wordings and lets the reader choose. */
    void combine(Collision collision) {
        close();
        kit.suggestions().find(id, kit.current().require()).ifPresent(suggestion -> {
            combining = new CombineForm(kit, suggestion, collision, this::decline, this::end);
            add(combining);
            combining.focus();
        });
    }

    void decline() {
        getUI().ifPresent(ui -> new DeclineDialog(kit, id, this::end).open(ui));
    }

    void withdraw() {
        kit.acts().run(() -> kit.suggestions().withdraw(kit.current().require(), id));
        refresh.run();
    }

    private void end() {
        if (combining != null) {
            combining.forget();
        }
        close();
        refresh.run();
    }

    private void close() {
        if (combining != null) {
            combining.removeFromParent();
            combining = null;
        }
    }
}
