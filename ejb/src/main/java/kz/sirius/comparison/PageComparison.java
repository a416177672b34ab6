package kz.sirius.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.common.Sha256;
import kz.sirius.comparison.Difference.Code;
import kz.sirius.comparison.Difference.Field;
import org.jspecify.annotations.Nullable;

/** The pages of a file beside those of the signed revision. */
final class PageComparison {

    private static final List<String> FRAME = List.of("MediaBox", "CropBox", "Rotate", "UserUnit");

    private final PdfFile file;
    private final PdfFile signed;
    private final IssuedFile issued;
    private final Set<Difference> found;

    PageComparison(PdfFile file, PdfFile signed, IssuedFile issued, Set<Difference> found) {
        this.file = file;
        this.signed = signed;
        this.issued = issued;
        this.found = found;
    }

    void compare() {
        List<Value.Dict> ours = signed.pages();
        List<Value.Dict> theirs = file.pages();
        List<String> ourPrints = ours.stream().map(page -> print(signed, page)).toList();
        List<String> theirPrints =
                theirs.stream().map(page -> print(file, page)).toList();
        Map<Integer, Integer> pairs = pairs(ourPrints, theirPrints);
        for (int page = 0; page < theirs.size(); page++) {
            Integer mine = pairs.get(page);
            if (mine == null) {
                found.add(Difference.of(Code.PAGE_ADDED, page + 1));
            } else if (!ourPrints.get(mine).equals(theirPrints.get(page))) {
                compare(ours.get(mine), mine, theirs.get(page), page);
            }
            annotations(mine == null ? Set.of() : annotations(ours.get(mine)), theirs.get(page), page);
        }
        for (int page = 0; page < ours.size(); page++) {
            if (!pairs.containsValue(page)) {
                found.add(Difference.of(Code.PAGE_REMOVED, page + 1));
            }
        }
    }

    /** What can be said without telling whether the words on a page are those of the issued document. */
    void count() {
        List<Value.Dict> ours = signed.pages();
        List<Value.Dict> theirs = file.pages();
        for (int page = ours.size(); page < theirs.size(); page++) {
            found.add(Difference.of(Code.PAGE_ADDED, page + 1));
        }
        for (int page = theirs.size(); page < ours.size(); page++) {
            found.add(Difference.of(Code.PAGE_REMOVED, page + 1));
        }
        Set<String> known = new HashSet<>();
        ours.forEach(page -> known.addAll(annotations(page)));
        for (int page = 0; page < theirs.size(); page++) {
            annotations(known, theirs.get(page), page);
        }
    }

    private static String print(PdfFile file, Value.Dict page) {
        StringBuilder print = new StringBuilder(Sha256.of(PageContent.bytes(file, page)));
        print.append(Fingerprint.of(file, page.get("Resources")));
        for (String part : FRAME) {
            print.append(Fingerprint.of(file, page.get(part)));
        }
        return print.toString();
    }

    /** Page of the file to page of ours: equal ones in their order, and what stands between equal ones one by one. */
    private static Map<Integer, Integer> pairs(List<String> ours, List<String> theirs) {
        int[][] longest = new int[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                longest[i][j] = ours.get(i).equals(theirs.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < ours.size() || j < theirs.size()) {
            if (i < ours.size() && j < theirs.size() && ours.get(i).equals(theirs.get(j))) {
                pairUp(left, right, pairs);
                pairs.put(j++, i++);
            } else if (j == theirs.size() || i < ours.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                left.add(i++);
            } else {
                right.add(j++);
            }
        }
        pairUp(left, right, pairs);
        return pairs;
    }

    private static void pairUp(List<Integer> ours, List<Integer> theirs, Map<Integer, Integer> pairs) {
        for (int k = 0; k < Math.min(ours.size(), theirs.size()); k++) {
            pairs.put(theirs.get(k), ours.get(k));
        }
        ours.clear();
        theirs.clear();
    }

    private void compare(Value.Dict ours, int ourPage, Value.Dict theirs, int page) {
        PageContent.Shown was = PageContent.of(signed, ours);
        PageContent.Shown is;
        try {
            is = PageContent.of(file, theirs);
        } catch (NotComparable e) {
            found.add(Difference.of(Code.PAGE_CHANGED, page + 1));
            return;
        }
        int before = found.size();
        fonts(was, is, page);
        words(was, is, ourPage, page);
        boolean framed = FRAME.stream()
                .anyMatch(
                        part -> !Fingerprint.of(signed, ours.get(part)).equals(Fingerprint.of(file, theirs.get(part))));
        if (framed || !was.drawing().equals(is.drawing()) || found.size() == before) {
            found.add(Difference.of(Code.PAGE_CHANGED, page + 1));
        }
    }

    private void fonts(PageContent.Shown was, PageContent.Shown is, int page) {
        Map<Run, String> fonts = new HashMap<>();
        was.runs().forEach(run -> fonts.put(run.anyFont(), run.fontPrint()));
        boolean replaced = is.runs().stream()
                .anyMatch(run -> !run.fontPrint().equals(fonts.getOrDefault(run.anyFont(), run.fontPrint())));
        if (replaced) {
            found.add(Difference.of(Code.FONT_REPLACED, page + 1));
        }
    }

    private void words(PageContent.Shown was, PageContent.Shown is, int ourPage, int page) {
        Set<Run> ours = was.runs().stream().map(Run::anyFont).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Run> theirs = is.runs().stream().map(Run::anyFont).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Run> gone = new LinkedHashSet<>(ours);
        gone.removeAll(theirs);
        Set<Run> come = new LinkedHashSet<>(theirs);
        come.removeAll(ours);
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        Set<PagePlan.Place> places = new LinkedHashSet<>();
        try (PageWords words = new PageWords(issued.content())) {
            PagePlan plan = PagePlan.of(was.runs(), run -> words.of(ourPage, run), issued);
            gone.forEach(run -> places.add(at(plan, run)));
            for (Run run : come) {
                PagePlan.Place place = plan.at(run);
                if (place == null) {
                    found.add(Difference.of(Code.TEXT_ADDED, page + 1));
                } else {
                    places.add(place);
                }
            }
        }
        say(places, page);
    }

    private static PagePlan.Place at(PagePlan plan, Run run) {
        PagePlan.Place place = plan.at(run);
        return place == null ? new PagePlan.Place(null, null, null) : place;
    }

    private void say(Set<PagePlan.Place> places, int page) {
        Set<String> hidden = new HashSet<>();
        for (PagePlan.Place place : places) {
            if (place.field() == Field.CODE && place.discipline() != null) {
                hidden.add(place.row() + " " + place.discipline());
            }
        }
        for (PagePlan.Place place : places) {
            boolean ofRow = place.discipline() != null;
            @Nullable
            String discipline = hidden.contains(place.row() + " " + place.discipline()) ? null : place.discipline();
            found.add(new Difference(
                    ofRow ? Code.ROW_CHANGED : Code.TEXT_CHANGED, page + 1, place.row(), discipline, place.field()));
        }
    }

    /** Fields of signatures are ours; whatever else lies on a page is not. */
    private Set<String> annotations(Value.Dict ours) {
        Set<String> known = new HashSet<>();
        signed.items(ours, "Annots").forEach(item -> known.add(annotation(signed, item)));
        return known;
    }

    private void annotations(Set<String> known, Value.Dict theirs, int page) {
        boolean added = file.items(theirs, "Annots").stream().anyMatch(item -> !known.contains(annotation(file, item)));
        if (added) {
            found.add(Difference.of(Code.ANNOTATION_ADDED, page + 1));
        }
    }

    private static String annotation(PdfFile file, Value item) {
        Value.Dict dict = file.dictOf(item);
        if (dict == null) {
            return "";
        }
        StringBuilder print = new StringBuilder();
        for (String key : List.of("Subtype", "FT", "T", "Rect", "F", "AP", "A", "AA", "Contents")) {
            print.append(Fingerprint.of(file, dict.get(key)));
        }
        return print.toString();
    }
}
