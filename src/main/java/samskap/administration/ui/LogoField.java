package samskap.administration.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Base64;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samskap.administration.Branding;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Words;

/** Takes a picture from the person's device: it is sent as soon as it is chosen. */
@Tag("div")
class LogoField extends Div {

    private static final long serialVersionUID = 1L;

    /** The largest is refused here already, before it travels. */
    private static final String SEND = """
            const file = this.files[0];
            if (!file) return;
            if (file.size > $0) { this.dispatchEvent(new CustomEvent('picture', { detail: '' })); return; }
            const reader = new FileReader();
            reader.onload = () => this.dispatchEvent(
                new CustomEvent('picture', { detail: reader.result.substring(reader.result.indexOf(',') + 1) }));
            reader.readAsDataURL(file);
            """;

    private final transient Words words;
    private final transient Consumer<byte @Nullable []> given;
    private final CheckList<Boolean> says = new CheckList<>();

    /** @param given takes the picture, one that is too large as one byte more than is taken, and null to have none */
    LogoField(Words words, Consumer<byte @Nullable []> given) {
        this.words = words;
        this.given = given;
        addClassName("logo");
    }

    void show(boolean hasLogo, boolean isName) {
        removeAll();
        getElement().appendChild(file());
        if (!hasLogo) {
            return;
        }
        says.add(true, words.text("administration.brand.logoIsName"), "", isName);
        var none = new NativeButton(words.text("administration.brand.noLogo"), click -> given.accept(null));
        none.addClassNames("btn", "small");
        none.getElement().setAttribute("type", "button");
        add(says, none);
    }

    private Element file() {
        var file = new Element("input")
                .setAttribute("type", "file")
                .setAttribute("accept", "image/png,image/jpeg,image/gif")
                .setAttribute("aria-label", words.text("administration.brand.logo"));
        file.addEventListener(
                        "picture",
                        sent -> take(sent.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        file.addAttachListener(attached ->
                file.executeJs("this.addEventListener('change', () => { " + SEND + " })", Branding.LARGEST_LOGO));
        return file;
    }

    private void take(String base64) {
        given.accept(
                base64.isEmpty()
                        ? new byte[Branding.LARGEST_LOGO + 1]
                        : Base64.getDecoder().decode(base64));
    }

    boolean isName() {
        return !says.chosen().isEmpty();
    }
}
