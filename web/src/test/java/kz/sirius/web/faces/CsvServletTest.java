package kz.sirius.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvServletTest {

    @Test
    void writesCellsWithCommasBetween() {
        assertEquals("22100001,Қайрат Әлия,\r\n", CsvServlet.line(List.of("22100001", "Қайрат Әлия", "")));
    }

    @Test
    void quotesWhatWouldBreakTheRow() {
        assertEquals("\"a,b\",\"c\"\"d\",\"e;f\",\"g\nh\"\r\n", CsvServlet.line(List.of("a,b", "c\"d", "e;f", "g\nh")));
    }

    @Test
    void takesTheForceOutOfFormulas() {
        assertEquals(
                "'=1+1,'+7 701,'-5,'@sum,'\tx,5-3\r\n",
                CsvServlet.line(List.of("=1+1", "+7 701", "-5", "@sum", "\tx", "5-3")));
    }
}
