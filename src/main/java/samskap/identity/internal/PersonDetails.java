package samskap.identity.internal;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.identity.Role;

/** People as Spring Security knows them, for remember-me: named by id, with no password. */
@Service
class PersonDetails implements UserDetailsService {

    private final People people;

    PersonDetails(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (!username.matches("\\d{1,18}")) {
            throw new UsernameNotFoundException(username);
        }
        var id = new PersonId(Long.parseLong(username));
        var person = people.find(id).orElseThrow(() -> new UsernameNotFoundException(username));
        return User.withUsername(username)
                .password("")
                .authorities(person.roles().stream().map(Role::authority).toArray(String[]::new))
                .build();
    }
}
