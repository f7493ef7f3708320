package samskap.customers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import samskap.customers.CustomerImport;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Refusal;
import samskap.shared.ui.Field;

/** Takes a table from somebody's computer, as it is read there, piece by piece. */
class ImportFile extends Div {

    private static final long serialVersionUID = 1L;

    /** Sends the file as it is, and says when it has arrived: the answer itself says nothing. */
    private static final String SEND = """
            const input = this.querySelector('input');
            input.addEventListener('change', async () => {
              const file = input.files[0];
              if (!file) return;
              this.setAttribute('aria-busy', 'true');
              input.disabled = true;
              let arrived = false;
              try {
                const answer = await fetch(this.getAttribute('target'),
                  { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' } });
                arrived = answer.ok;
              } catch {
                // Said below.
              }
              this.removeAttribute('aria-busy');
              input.disabled = false;
              input.value = '';
              this.dispatchEvent(new CustomEvent(arrived ? 'arrived' : 'lost'));
            });
            """;

    private final transient CustomerKit kit;
    private final transient CustomerImport lists;
    private final Field field;
    private final AtomicReference<@Nullable Refusal> refused = new AtomicReference<@Nullable Refusal>();

    /** @param arrived what to do when a list is there */
    ImportFile(CustomerKit kit, CustomerImport lists, Runnable arrived) {
        this.kit = kit;
        this.lists = lists;
        var input = new Input();
        input.setType("file");
        input.getElement().setAttribute("accept", ".csv,text/csv");
        field = new Field("file", kit.text("import.file"), input).withHint(kit.text("import.fileHint"));
        UploadHandler take = this::take;
        getElement().setAttribute("target", take);
        add(field);
        getElement().executeJs(SEND);
        getElement().addEventListener("arrived", event -> arrived(arrived));
        getElement().addEventListener("lost", event -> field.refuse(kit.text("import.lost")));
    }

    /** Not on the page's thread: what is said of it waits until the page asks. */
    private void take(UploadEvent event) throws IOException {
        refused.set(null);
        var admin = kit.current().get().filter(ImportFile::mayRead);
        if (admin.isEmpty()) {
            refused.set(Refusal.notAllowed());
            return;
        }
        try (var table = event.getInputStream()) {
            lists.read(admin.get(), table);
        } catch (Refusal no) {
            refused.set(no);
        }
    }

    private static boolean mayRead(Person person) {
        return person.has(Role.ADMIN);
    }

    private void arrived(Runnable arrived) {
        field.accept();
        var no = refused.get();
        if (no == null) {
            arrived.run();
        } else {
            field.refuse(kit.words().text(no));
        }
    }
}
