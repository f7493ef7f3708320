package samskap.identity.internal;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import samskap.identity.PersonId;
import samskap.identity.Role;

/** People as Spring Security knows them, for remember-me: named by id, with the person's secret as the password. */
@Service
class PersonDetails implements UserDetailsService {

    private final JdbcPeople people;

    PersonDetails(JdbcPeople people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (!username.matches("\\d{1,18}")) {
            throw new UsernameNotFoundException(username);
        }
        var id = new PersonId(Long.parseLong(username));
        var person = people.find(id).orElseThrow(() -> new UsernameNotFoundException(username));
        var secret = people.secretOf(id).orElseThrow(() -> new UsernameNotFoundException(username));
        return User.withUsername(username)
                .password(secret)
                .authorities(person.roles().stream().map(Role::authority).toArray(String[]::new))
                .build();
    }
}
