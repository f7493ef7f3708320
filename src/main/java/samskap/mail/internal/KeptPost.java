package samskap.mail.internal;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.event.TransactionalEventListener;
import samskap.identity.PersonForgotten;
import samskap.mail.KeptMail;
import samskap.mail.Mail;
import samskap.mail.Mailbox;
import samskap.mail.Post;

/** Sends nothing: keeps the latest mails in memory, to be read on a page. */
class KeptPost implements Post, Mailbox {

    private final Sender from;
    private final SignedAddresses addresses;
    private final Clock clock;
    private final Deque<KeptMail> mails = new ArrayDeque<>();
    private long number;

    KeptPost(Sender from, SignedAddresses addresses, Clock clock) {
        this.from = from;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public synchronized void send(Mail mail) {
        var headers = new LinkedHashMap<>(Headers.of(mail, from, addresses));
        headers.put("Reply-To", Sender.readable(from.answers(mail, addresses)));
        mails.addFirst(new KeptMail(++number, Sender.readable(from.of(mail)), headers, clock.instant(), mail));
        if (mails.size() > MOST) {
            mails.removeLast();
        }
    }

    /** These mails are full of names. */
    @TransactionalEventListener
    synchronized void forget(PersonForgotten forgotten) {
        mails.clear();
    }

    @Override
    public synchronized List<KeptMail> latest() {
        return List.copyOf(mails);
    }

    @Override
    public synchronized Optional<KeptMail> find(long wanted) {
        return mails.stream().filter(mail -> mail.number() == wanted).findFirst();
    }
}
