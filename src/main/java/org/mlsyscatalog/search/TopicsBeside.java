package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ParallelLeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.mlsyscatalog.meaning.AssignedTopic;

/**
 * The topics of papers in an index of their own, in memory, read as if they stood in the
 * index of papers. So that index never changes, and yet topics are searched, chosen and
 * counted like everything else.
 */
final class TopicsBeside {

	private final Analyzer analyzer;

	private final IntFunction<List<AssignedTopic>> topics;

	/**
	 * @param topics the topics of the paper with a number in the index
	 */
	TopicsBeside(Analyzer analyzer, IntFunction<List<AssignedTopic>> topics) {
		this.analyzer = analyzer;
		this.topics = topics;
	}

	/** An index of papers together with their topics. Closing it closes neither. */
	IndexReader beside(IndexReader papers) throws IOException {
		List<LeafReader> leaves = new ArrayList<>();
		for (LeafReaderContext leaf : papers.leaves()) {
			leaves.add(new ParallelLeafReader(false, leaf.reader(), topicsOf(leaf)));
		}
		return new MultiReader(leaves.toArray(LeafReader[]::new), false);
	}

	/** One segment with a document for each of a segment of papers, in the same order. */
	private LeafReader topicsOf(LeafReaderContext papers) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		// Merges neighbours only, so documents stay in their order.
		IndexWriterConfig settings = new IndexWriterConfig(this.analyzer).setMergePolicy(new LogDocMergePolicy());
		try (IndexWriter writer = new IndexWriter(directory, settings)) {
			for (int paper = 0; paper < papers.reader().maxDoc(); paper++) {
				writer.addDocument(document(this.topics.apply(papers.docBase + paper)));
			}
			writer.forceMerge(1);
		}
		return DirectoryReader.open(directory).leaves().getFirst().reader();
	}

	private static Document document(List<AssignedTopic> topics) {
		Document document = new Document();
		for (AssignedTopic topic : topics) {
			document.add(new StringField(IndexFields.TOPIC_ID, topic.id(), Store.NO));
			document.add(new TextField(IndexFields.TOPIC, topic.name(), Store.NO));
			document.add(FacetLabel.field(Facet.TOPIC, topic.id(), topic.name()));
		}
		return document;
	}

}
