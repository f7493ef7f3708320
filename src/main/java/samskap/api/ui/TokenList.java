package samskap.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samskap.api.ApiToken;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;

/** Tokens, one below the other, each with what it may, when it was used, and the way to end it. */
class TokenList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient TokenKit kit;
    private final String none;
    private final transient Function<ApiToken, @Nullable Component> aside;
    private final transient Consumer<ApiToken> revoke;
    private final transient Runnable revoked;

    /**
     * @param none what it says where there are none
     * @param aside what stands beside a token's name, null for nothing
     * @param revoke ends it
     * @param revoked what to do then
     */
    TokenList(
            TokenKit kit,
            String none,
            Function<ApiToken, @Nullable Component> aside,
            Consumer<ApiToken> revoke,
            Runnable revoked) {
        this.kit = kit;
        this.none = none;
        this.aside = aside;
        this.revoke = revoke;
        this.revoked = revoked;
        addClassNames("stopped", "card", "pad");
        getElement().setAttribute("role", "list").setAttribute("tabindex", "-1");
    }

    void show(List<ApiToken> tokens) {
        removeAll();
        tokens.forEach(token -> add(line(token)));
        if (tokens.isEmpty()) {
            add(new ListItem(new Span(none)));
        }
    }

    private ListItem line(ApiToken token) {
        var name = new Span(token.name());
        name.addClassName("name");
        var about = new Div(name, Parts.small(kit.scopesOf(token)), use(token));
        var line = new ListItem(about);
        var beside = aside.apply(token);
        if (beside != null) {
            line.add(beside);
        }
        line.add(end(token));
        return line;
    }

    private Paragraph use(ApiToken token) {
        var use = new Paragraph(new Span(kit.text("ending", "…" + token.ending()) + " · "));
        use.addClassNames("small", "muted");
        if (token.usedAt() == null) {
            use.add(new Span(kit.text("neverUsed")));
        } else {
            use.add(new Span(kit.text("used") + " "), kit.times().ago(token.usedAt()));
        }
        if (token.hasEnded(kit.clock().instant())) {
            use.add(new Span(" "), Chip.of("bad", kit.text("ended")));
        } else if (token.endsAt() != null) {
            use.add(new Span(" · " + kit.text("until") + " "), kit.times().day(token.endsAt()));
        }
        return use;
    }

    private NativeButton end(ApiToken token) {
        var end = new NativeButton(
                kit.text("revoke"),
                click -> new RevokeDialog(kit, token, () -> revoke.accept(token), this::wasRevoked)
                        .open(UI.getCurrent()));
        end.addClassNames("btn", "small");
        end.setAriaLabel(kit.text("revokeNamed", token.name()));
        return end;
    }

    /** The button that had the focus is gone. */
    private void wasRevoked() {
        revoked.run();
        getElement().executeJs("(this.querySelector('button') ?? this).focus()");
    }
}
