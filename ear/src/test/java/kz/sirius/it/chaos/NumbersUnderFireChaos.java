package kz.sirius.it.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Server and database are killed at random moments while twenty clients carry requests through to their documents. What
 * was acknowledged is there, once, and no number is missing. The same fire on a plain sequence shows that this is found.
 */
class NumbersUnderFireChaos {

    private static final long SEED = Long.getLong("chaos.seed", System.nanoTime());

    @Test
    void noNumberIsMissingOrDoubleAndNothingAcknowledgedIsLost() throws Exception {
        Storm.Size size = new Storm.Size(
                Integer.getInteger("chaos.requests", 2000),
                Integer.getInteger("chaos.kills", 25),
                Integer.getInteger("chaos.minutes", 27),
                SEED);
        Proof.say("storm of " + size);
        try (Machines machines = Machines.start("storm", List.of())) {
            machines.run("insert into requests.signing_policy values ('TRANSCRIPT', 'PGE', 'ALL')");
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertEquals("on", machines.one("show " + setting), setting);
            }
            Storm storm = new Storm(machines, size);
            long seconds = storm.play();
            Proof.say("history: " + storm.history());
            Proof.say("starts of the server that failed: " + machines.failedStarts());
            Proof.say("every request at its end " + seconds + " s after the last restart");
            new Proof(machines, storm.history()).all();
            assertTrue(Register.of(machines).lines() >= size.requests());
            trailAndHeads(machines);
            assertTrue(seconds <= 60, "not at its end by itself within a minute: " + seconds + " s");
        }
    }

    @Test
    void aPlainSequenceShowsGapsUnderTheSameFire() throws Exception {
        Storm.Size size = new Storm.Size(
                Integer.getInteger("chaos.control.requests", 120),
                Integer.getInteger("chaos.control.kills", 3),
                Integer.getInteger("chaos.control.minutes", 6),
                SEED);
        Proof.say("control with a plain sequence: " + size);
        try (Machines machines = Machines.start("control", List.of())) {
            machines.run("""
                    create sequence registry.plain;
                    grant usage on sequence registry.plain to public;
                    create function registry.plain() returns trigger language plpgsql as $$
                    begin
                        new.last_value := nextval('registry.plain');
                        return new;
                    end
                    $$;
                    create trigger plain before update on registry.series
                        for each row execute function registry.plain()""");
            new Storm(machines, size).play();
            Register register = Register.of(machines);
            Proof.say("control numbers: " + register);
            assertTrue(register.gaps() > 0, "the checker finds no gaps where there have to be some");
            assertEquals(1, register.wrong().size());
        }
    }

    /** What the product says of itself, and the file outside the database as it lies there. */
    private static void trailAndHeads(Machines machines) throws Exception {
        machines.killServer();
        machines.startServerWithDoor();
        String sound;
        try (var door = URI.create(machines.address() + "/it/sound").toURL().openStream()) {
            sound = new String(door.readAllBytes(), StandardCharsets.UTF_8);
        }
        Proof.say("trail and heads as the product sees them: " + sound);
        assertTrue(sound.matches("WHOLE \\d+ SOUND"), sound);
        Map<String, String[]> heads = new HashMap<>();
        for (String line : Files.readAllLines(machines.heads())) {
            String[] parts = line.split(" ");
            if (!line.endsWith("~")) {
                heads.put(parts[1], parts);
            }
        }
        assertEquals(
                machines.one("select max(ordinal) from registry.line where kind = 'TRANSCRIPT'"),
                heads.get("TRANSCRIPT")[2]);
        String[] chain = heads.get("CHAIN");
        assertEquals(chain[3], machines.one("select hash from audit.seal where seq = ?", Long.valueOf(chain[2])));
        Proof.say("heads outside: number " + heads.get("TRANSCRIPT")[2] + ", link " + chain[2]
                + ", both as in the database");
    }
}
