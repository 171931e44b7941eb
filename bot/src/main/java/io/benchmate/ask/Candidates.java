package io.benchmate.ask;

import io.benchmate.plan.Field;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows worth a closer look, found by Lucene in memory: BM25 over titles and whole rows. The
 * index is built once for a plan and never written again, so many threads may read it.
 */
final class Candidates {
    private static final String ROW = "row";
    private static final String TITLE = "title";
    private static final String ALL = "all";
    private static final float TITLE_COUNTS = 3;

    private final List<Row> rows;
    private final IndexSearcher searcher;

    Candidates(List<Row> rows) {
        this.rows = rows;
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            write(rows, memory);
            searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** At most so many rows that hold any form of any concept, best first. */
    List<Row> of(List<Concept> concepts, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Concept concept : concepts) {
            for (Concept.Form form : concept.forms()) {
                query.add(weighed(TITLE, form, TITLE_COUNTS), Occur.SHOULD);
                query.add(weighed(ALL, form, 1), Occur.SHOULD);
            }
        }
        try {
            List<Row> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
                found.add(rows.get(at(hit.doc)));
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** In how many rows a phrase stands; an upper bound for a phrase of several stems. */
    int holding(String stems) {
        int least = Integer.MAX_VALUE;
        try {
            for (String stem : stems.split(" ")) {
                least = Math.min(least, searcher.getIndexReader().docFreq(new Term(ALL, stem)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return least;
    }

    private int at(int document) throws IOException {
        return searcher.storedFields().document(document).getField(ROW).numericValue().intValue();
    }

    private static Query weighed(String field, Concept.Form form, float counts) {
        PhraseQuery phrase = new PhraseQuery(field, form.stems().split(" "));
        return new BoostQuery(phrase, (float) (form.weight() * counts));
    }

    private static void write(List<Row> rows, ByteBuffersDirectory into) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(into, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (Row row : rows) {
                Document document = new Document();
                document.add(new StoredField(ROW, row.at()));
                document.add(new TextField(TITLE, row.line(Field.TITLE), Store.NO));
                document.add(new TextField(ALL, all(row), Store.NO));
                writer.addDocument(document);
            }
        }
    }

    private static String all(Row row) {
        return String.join(" ", row.lines().values()) + row.others();
    }
}
