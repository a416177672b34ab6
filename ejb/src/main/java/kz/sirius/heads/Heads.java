package kz.sirius.heads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;

/**
 * The heads in their places outside the database. What is written is on the disk of every place before this comes back.
 * Reads the file before the caller asks the database, never after: then what the database lacks was lost by it.
 */
@ApplicationScoped
@Clause({"R23", "R45"})
public class Heads {

    /** Kind of the head of the audit trail's chain. */
    public static final String CHAIN = "CHAIN";

    private static final Logger LOG = System.getLogger(Heads.class.getName());

    @Inject
    Places places;

    @Inject
    Clock clock;

    private final List<HeadFile> files;

    /** At the places of the settings. */
    public Heads() {
        this(Stream.of(Setting.HEADS_FILE, Setting.HEADS_SECOND)
                .map(Setting::text)
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .toList());
    }

    @SuppressWarnings("NullAway.Init") // the container fills the rest
    Heads(Collection<Path> paths) {
        files = paths.stream().map(HeadFile::new).collect(Collectors.toCollection(ArrayList::new));
    }

    /** How the places stand to the database. */
    public HeadsState state() {
        Optional<String> name = places.name(); // before the lock: nobody waits for the database while he holds it
        synchronized (this) {
            return state(name);
        }
    }

    /** The last head of a kind. Refuses HED-01 when no place can be read. */
    public synchronized Optional<Head> last(String kind) {
        return together().head(kind);
    }

    /** The last head of every kind. Refuses HED-01 when no place can be read. */
    public synchronized Map<String, Head> all() {
        return together().heads();
    }

    /** Where the heads lie, for whoever looks after the server. */
    public List<String> paths() {
        return files.stream().map(file -> file.path().toString()).toList();
    }

    /**
     * Writes these heads to every place.
     *
     * @throws Refusal HED-01 when one of the places does not take them
     */
    public synchronized void write(List<Head> heads) {
        String lines = heads.stream().map(HeadLines::write).collect(Collectors.joining());
        for (HeadFile file : files) {
            try {
                file.add(lines);
            } catch (IOException e) {
                throw away(file, e);
            }
        }
    }

    /**
     * Begins the file of a database that belongs to none, and brings back a place that is gone while another is there.
     * Does nothing where there is something to be decided. In the caller's transaction.
     */
    public synchronized void begin() {
        Optional<String> name = places.name();
        if (name.isEmpty() && together().heads().isEmpty()) {
            Known there = together();
            String begun = there.name() == null ? UUID.randomUUID().toString() : there.name();
            places.belongsTo(begun, clock.instant());
            name = Optional.of(begun);
            if (there.name() == null) {
                beginAll(HeadLines.BEGUN, begun, List.of());
            }
        }
        if (state(name) == HeadsState.THERE) {
            bringBack(name.orElseThrow());
        }
    }

    /**
     * Keeps an administrator's decision: the places belong to this database from now on and these heads are right. In the
     * caller's transaction, last of all.
     *
     * @throws Refusal HED-01 when one of the places does not take it
     */
    public synchronized void decided(List<Head> heads) {
        String name = UUID.randomUUID().toString();
        places.belongsTo(name, clock.instant());
        beginAll(HeadLines.DECIDED, name, heads);
    }

    private HeadsState state(Optional<String> name) {
        try {
            boolean any = false;
            boolean mine = false;
            boolean foreign = false;
            for (HeadFile file : files) {
                Known known = file.known();
                if (known.damaged()) {
                    return HeadsState.DAMAGED;
                }
                any |= file.exists();
                mine |= known.name() != null && name.equals(Optional.of(known.name()));
                foreign |= file.exists() && !Optional.ofNullable(known.name()).equals(name);
            }
            if (foreign) {
                return HeadsState.FOREIGN;
            }
            return mine ? HeadsState.THERE : any ? HeadsState.FOREIGN : HeadsState.GONE;
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "The heads outside the database cannot be read: {0}", e.toString());
            return HeadsState.AWAY;
        }
    }

    private Known together() {
        Known all = Known.NONE;
        for (HeadFile file : files) {
            try {
                all = all.name() == null ? file.known().and(all) : all.and(file.known());
            } catch (IOException e) {
                throw away(file, e);
            }
        }
        return all;
    }

    private void bringBack(String name) {
        List<Head> all = List.copyOf(together().heads().values());
        for (HeadFile file : files) {
            if (!file.exists()) {
                LOG.log(Logger.Level.WARNING, "The heads lie in {0} anew, from the other place", file.path());
                begin(file, HeadLines.BEGUN, name, all);
            }
        }
    }

    private void beginAll(String how, String name, List<Head> heads) {
        files.forEach(file -> begin(file, how, name, heads));
    }

    private void begin(HeadFile file, String how, String name, List<Head> heads) {
        String first = HeadLines.write(new Head(how, 0, name, clock.instant()));
        try {
            file.begin(first + heads.stream().map(HeadLines::write).collect(Collectors.joining()));
        } catch (IOException e) {
            throw away(file, e);
        }
    }

    private static Refusal away(HeadFile file, IOException e) {
        LOG.log(Logger.Level.WARNING, "{0} does not take the heads: {1}", file.path(), e.toString());
        return new Refusal(HeadsRefusal.NOT_WRITTEN);
    }
}
