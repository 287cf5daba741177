package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.mlsyscatalog.generation.OpenPart;
import org.mlsyscatalog.meaning.PaperMeanings;
import org.mlsyscatalog.meaning.TitleVector;

/**
 * What a generation's index of papers knows of their meaning, attached to the generation
 * once it has been made: which documents are nearest to a vector, and which have a topic.
 */
final class PapersByMeaning implements OpenPart {

	/** How Lucene scores the dot product of two vectors of bytes. */
	private static final float DOT_PRODUCT_UNIT = TitleVector.DIMENSIONS * (float) (1 << 15);

	/** More than this nobody looks through. */
	private static final int MOST_FOUND = 50;

	/** Farther than this, hardly any title is what was meant. */
	private static final double NEAR_ENOUGH = 0.35;

	private final DirectoryReader titles;

	private final PaperMeanings meanings;

	private final int[] paperOfDocument;

	private final OpenIndex index;

	/** For each document of the index of titles, the documents of papers with it. */
	private final int[][] papersOfTitle;

	private PapersByMeaning(DirectoryReader titles, PaperMeanings meanings, int[] paperOfDocument, OpenIndex index,
			int[][] papersOfTitle) {
		this.titles = titles;
		this.meanings = meanings;
		this.paperOfDocument = paperOfDocument;
		this.index = index;
		this.papersOfTitle = papersOfTitle;
	}

	static PapersByMeaning of(OpenIndex index, DirectoryReader titles, PaperMeanings meanings) throws IOException {
		int[] documentOfPaper = filled(meanings.size());
		IndexReader papers = index.papers().getIndexReader();
		int[] paperOfDocument = filled(papers.maxDoc());
		TermWalk.forEach(papers, IndexFields.ID, (id, document) -> meanings.paper(id).ifPresent((paper) -> {
			documentOfPaper[paper] = document;
			paperOfDocument[document] = paper;
		}));
		Map<String, List<Integer>> documentsOfKey = new HashMap<>();
		for (int paper = 0; paper < documentOfPaper.length; paper++) {
			if (documentOfPaper[paper] >= 0 && meanings.hasVector(paper)) {
				documentsOfKey.computeIfAbsent(meanings.key(paper), (key) -> new ArrayList<>(1))
					.add(documentOfPaper[paper]);
			}
		}
		int[][] papersOfTitle = new int[titles.maxDoc()][0];
		TermWalk.forEach(titles, NearestTitles.KEY,
				(key, title) -> papersOfTitle[title] = documentsOfKey.getOrDefault(key, List.of())
					.stream()
					.mapToInt(Integer::intValue)
					.toArray());
		TopicsBeside topics = new TopicsBeside(Analysis.analyzer(),
				(document) -> (paperOfDocument[document] < 0) ? List.of() : meanings.topics(paperOfDocument[document]));
		return new PapersByMeaning(titles, meanings, paperOfDocument, index.with(topics, meanings.topicNames()),
				papersOfTitle);
	}

	private static int[] filled(int size) {
		int[] none = new int[size];
		Arrays.fill(none, -1);
		return none;
	}

	/**
	 * Documents by their meaning.
	 *
	 * @param documents of the index of papers, the nearest first
	 * @param similarities as {@link TitleVector#similarity(TitleVector)} tells them
	 */
	record Nearest(int[] documents, float[] similarities) {

		static final Nearest NONE = new Nearest(new int[0], new float[0]);

		int size() {
			return this.documents.length;
		}

		boolean contains(int document) {
			return Arrays.stream(this.documents).anyMatch((near) -> near == document);
		}

	}

	/** The papers that are near enough to what somebody looks for. */
	Nearest nearest(TitleVector vector) throws IOException {
		return nearest(vector, MOST_FOUND, NEAR_ENOUGH);
	}

	/**
	 * The papers nearest to a vector.
	 * @param most how many titles to find
	 * @param nearEnough the least similarity
	 */
	Nearest nearest(TitleVector vector, int most, double nearEnough) throws IOException {
		ScoreDoc[] found = new IndexSearcher(this.titles)
			.search(new KnnByteVectorQuery(NearestTitles.VECTOR, vector.bytes(), most), most).scoreDocs;
		List<Integer> documents = new ArrayList<>();
		List<Float> similarities = new ArrayList<>();
		for (ScoreDoc title : found) {
			float similarity = TitleVector.similarity(Math.round((title.score - 0.5f) * DOT_PRODUCT_UNIT));
			if (similarity >= nearEnough) {
				for (int document : this.papersOfTitle[title.doc]) {
					documents.add(document);
					similarities.add(similarity);
				}
			}
		}
		float[] values = new float[similarities.size()];
		for (int at = 0; at < values.length; at++) {
			values[at] = similarities.get(at);
		}
		return new Nearest(documents.stream().mapToInt(Integer::intValue).toArray(), values);
	}

	/** The index of papers with their topics. */
	OpenIndex index() {
		return this.index;
	}

	PaperMeanings meanings() {
		return this.meanings;
	}

	/** The paper of a document; empty where nothing is known of it. */
	OptionalInt paper(int document) {
		int paper = this.paperOfDocument[document];
		return (paper < 0) ? OptionalInt.empty() : OptionalInt.of(paper);
	}

	@Override
	public void close() {
		try {
			this.titles.close();
			this.titles.directory().close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
