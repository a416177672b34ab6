package kz.sirius.issuing;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.sirius.common.Language;
import kz.sirius.elmo.ElmoDocument;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.elmo.ElmoXml;
import kz.sirius.pages.Attachment;
import kz.sirius.pages.Packing;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import kz.sirius.reports.Stages;
import kz.sirius.reports.TranscriptData;
import kz.sirius.signing.SigningStages;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a transcript of sixty rows costs on its way from the record to the signed file, and a yardstick beside it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DocumentBenchmark {

    /** At most; the learner of the sample with the most below that is taken. */
    private static final int ROWS = 60;

    /** Of each way in its turn. */
    private static final int DOCUMENTS = 20;

    private ElmoDocument elmo;
    private TranscriptData data;
    private Packing packing;
    private Stages.Filled filled;
    private byte[] written;
    private byte[] exported;
    private byte[] signed;
    private SigningStages p256;
    private SigningStages rsa2048;
    private SigningStages rsa3072;

    /** Makes what each step takes from the one before. */
    @Setup
    public void makeTheStepsBefore() {
        AcademicRecord record = SampleRecords.withAtMost(ROWS);
        elmo = ElmoFixtures.document(DocumentKind.TRANSCRIPT, record, LocalDate.of(2000, 2, 29));
        data = RecordFixtures.data(Language.KK, record);
        packing = new Packing(
                new Attachment("TR-2026-000127.elmo.xml", "text/xml", "ELMO 1.7", ElmoXml.of(elmo), elmo.generatedAt()),
                1,
                7);
        p256 = new SigningStages("EC", 256);
        rsa2048 = new SigningStages("RSA", 2048);
        rsa3072 = new SigningStages("RSA", 3072);
        filled = fill();
        written = write();
        exported = export();
        signed = signP256();
        p256.validate(signed);
    }

    @Benchmark
    public Stages.Filled fill() {
        return Stages.fill(data);
    }

    /** Our pages: tagged, with the data, the fields and the place for the signature. */
    @Benchmark
    public byte[] write() {
        return Stages.write(filled, packing);
    }

    /** The same by JasperReports' exporter, untagged, with the data and the fields packed to it. */
    @Benchmark
    public byte[] export() {
        return Stages.exported(filled, packing);
    }

    @Benchmark
    public byte[] signP256() {
        return p256.sign(written);
    }

    /** The same into a file that has to be parsed for it. */
    @Benchmark
    public byte[] signExported() {
        return p256.sign(exported);
    }

    @Benchmark
    public byte[] signRsa2048() {
        return rsa2048.sign(written);
    }

    @Benchmark
    public byte[] signRsa3072() {
        return rsa3072.sign(written);
    }

    /** Fill, write and sign with P-256. */
    @Benchmark
    public byte[] wholePath() {
        return p256.sign(Stages.write(Stages.fill(data), packing));
    }

    /** The same way with JasperReports' measurer and exporter, as it was before the writer of our own. */
    @Benchmark
    public byte[] jasperPath() {
        return p256.sign(Stages.exported(Stages.fillExactly(data), packing));
    }

    /**
     * What is compared, some documents of each in turn: whatever else the machine does meets all alike, and each finds the
     * machine's caches as one of a batch finds them.
     */
    @Benchmark
    public Object inTurns(Turns turns) {
        turns.rounds += DOCUMENTS;
        turns.whole += cost(this::wholePath);
        turns.jasper += cost(this::jasperPath);
        turns.alone += cost(this::jasperAlone);
        return turns;
    }

    /** CPU of each, in nanoseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns {

        public long rounds;
        public long whole;
        public long jasper;
        public long alone;
    }

    private static long cost(Supplier<byte[]> step) {
        long before = ProcessFigures.ofThread();
        for (int document = 0; document < DOCUMENTS; document++) {
            step.get();
        }
        return ProcessFigures.ofThread() - before;
    }

    /** The data for machines. */
    @Benchmark
    public byte[] elmo() {
        return ElmoXml.of(elmo);
    }

    /** What is done with every file before it is stored: it is opened again and its signature checked. */
    @Benchmark
    public Object validate() {
        return p256.validate(signed);
    }

    /** The same template, filled and exported as JasperReports does it by itself, with no PDF/A and nothing else. */
    @Benchmark
    public byte[] jasperAlone() {
        return Stages.plain(Stages.fillExactly(data));
    }

    @Benchmark
    public byte[] rawP256() {
        return p256.raw();
    }

    @Benchmark
    public byte[] rawRsa2048() {
        return rsa2048.raw();
    }

    @Benchmark
    public byte[] rawRsa3072() {
        return rsa3072.raw();
    }

    /** Size of the files in bytes: written, signed, JasperReports' with the same data, and the data. */
    int[] sizes() {
        return new int[] {
            written.length, signed.length, exported.length, packing.data().content().length
        };
    }

    int pages() {
        return filled.pages();
    }

    int rows() {
        return data.rows().size();
    }
}
