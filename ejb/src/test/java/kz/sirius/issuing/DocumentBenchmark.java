package kz.sirius.issuing;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.sirius.common.Language;
import kz.sirius.elmo.ElmoDocument;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.elmo.ElmoXml;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import kz.sirius.reports.Attachment;
import kz.sirius.reports.Packing;
import kz.sirius.reports.Stages;
import kz.sirius.reports.TranscriptData;
import kz.sirius.signing.SigningStages;
import net.sf.jasperreports.engine.JasperPrint;
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

    private ElmoDocument elmo;
    private TranscriptData data;
    private Packing packing;
    private JasperPrint filled;
    private byte[] exported;
    private byte[] attached;
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
        exported = export();
        attached = attach();
        signed = signP256();
        p256.validate(signed);
    }

    @Benchmark
    public JasperPrint fill() {
        return Stages.fill(data);
    }

    @Benchmark
    public byte[] export() {
        return Stages.export(filled, data);
    }

    @Benchmark
    public byte[] attach() {
        return Stages.attach(exported, data, packing);
    }

    @Benchmark
    public byte[] signP256() {
        return p256.sign(attached);
    }

    @Benchmark
    public byte[] signRsa2048() {
        return rsa2048.sign(attached);
    }

    @Benchmark
    public byte[] signRsa3072() {
        return rsa3072.sign(attached);
    }

    /** Fill, export, attach and sign with P-256. */
    @Benchmark
    public byte[] wholePath() {
        JasperPrint pages = Stages.fill(data);
        return p256.sign(Stages.attach(Stages.export(pages, data), data, packing));
    }

    /** What is compared, a document of each in turn: whatever else the machine does meets all alike. */
    @Benchmark
    public Object inTurns(Turns turns) {
        turns.rounds++;
        turns.whole += cost(this::wholePath);
        turns.jasper += cost(this::jasperAlone);
        turns.archive += cost(this::jasperArchive);
        return turns;
    }

    /** CPU of each, in nanoseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns {

        public long rounds;
        public long whole;
        public long jasper;
        public long archive;
    }

    private static long cost(Supplier<byte[]> step) {
        long before = ProcessFigures.ofThread();
        step.get();
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

    /** The yardstick: the same template, filled and exported as JasperReports does it by itself, with no PDF/A. */
    @Benchmark
    public byte[] jasperAlone() {
        return Stages.plain(Stages.fill(data));
    }

    /** The same as PDF/A-3. */
    @Benchmark
    public byte[] jasperArchive() {
        return Stages.export(Stages.fill(data), data);
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

    /** Size of the steps' files in bytes: exported, attached, signed, and the data in them. */
    int[] sizes() {
        return new int[] {
            exported.length, attached.length, signed.length, packing.data().content().length
        };
    }

    int pages() {
        return filled.getPages().size();
    }

    int rows() {
        return data.rows().size();
    }
}
