package samskap.mandates.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;

/** Tells the audit log what mandates are called, in the company's words. */
@Component
class MandateNames extends NamedThings<Map.Entry<Long, String>> {

    MandateNames(MandateStore store) {
        super(
                Thing.Kind.MANDATE,
                ids -> store.titles(ids).entrySet(),
                Map.Entry::getKey,
                (title, language) -> new Name(title.getValue(), "/mandates"));
    }
}
