package samskap.asking.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Tray;
import samskap.mail.TrayLedger;

/** What is known of the mails that ask somebody, and of the words back. */
@Component
class AskLedger extends TrayLedger {

    private final AskMails mails;

    AskLedger(AskMails mails, Tray.Trays trays) {
        super(Sort.ASKS, trays.of(AskMails.TABLE, "id"));
        this.mails = mails;
    }

    @Override
    protected List<About> about(Collection<Long> keys) {
        return mails.find(keys).stream()
                .map(parcel -> new About(parcel.id(), parcel.to(), null, null, parcel.asks() ? "asked" : "word-back"))
                .toList();
    }
}
