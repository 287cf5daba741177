package org.mlsyscatalog.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.OpenPart;

/**
 * All papers on a plane, those that mean something alike near each other; attached to a
 * generation when it has been made. The same papers always lie in the same places.
 */
public final class PaperMap implements OpenPart {

	/**
	 * Above this, the layout of all would take too long: a spread of papers is laid out,
	 * and the others are placed among those of them they are nearest to.
	 */
	private static final int MOST_LAID_OUT = 1000;

	/** Dimensions that are left before the layout; the others are mostly noise. */
	private static final int AXES = 40;

	private final Place[] places;

	/**
	 * A place on the map.
	 *
	 * @param x from -1 to 1
	 * @param y from -1 to 1
	 */
	public record Place(float x, float y) {
	}

	private PaperMap(Place[] places) {
		this.places = places;
	}

	static PaperMap of(PaperMeanings papers) {
		int[] known = IntStream.range(0, papers.size()).filter(papers::hasVector).toArray();
		Place[] places = new Place[papers.size()];
		if (known.length == 0) {
			return new PaperMap(places);
		}
		int[] laidOut = spread(known);
		List<float[]> sample = new ArrayList<>();
		for (int paper : laidOut) {
			sample.add(papers.vector(paper).numbers());
		}
		PrincipalAxes axes = PrincipalAxes.of(sample, AXES);
		float[][] points = sample.stream().map(axes::project).toArray(float[][]::new);
		MapPlacing placing = new MapPlacing(points, new MapLayout(points, begin(points)).places());
		for (int paper : known) {
			places[paper] = placing.place(axes.project(papers.vector(paper).numbers()));
		}
		return new PaperMap(places);
	}

	/** Evenly spread over the ids, and so over venues and years. */
	private static int[] spread(int[] papers) {
		int count = Math.min(papers.length, MOST_LAID_OUT);
		return IntStream.range(0, count).map((at) -> papers[(int) ((long) at * papers.length / count)]).toArray();
	}

	/** Close together along the two widest axes; the layout draws them apart. */
	private static double[][] begin(float[][] points) {
		double widest = 1e-9;
		for (float[] point : points) {
			widest = Math.max(widest, Math.max(Math.abs(point[0]), Math.abs(point[1])));
		}
		double[][] begin = new double[points.length][2];
		for (int at = 0; at < points.length; at++) {
			begin[at][0] = points[at][0] / widest * 0.01;
			begin[at][1] = points[at][1] / widest * 0.01;
		}
		return begin;
	}

	/** The map of the generation the calling code has leased; empty until it is drawn. */
	public static Optional<PaperMap> current() {
		return Generation.pinned().attached(PaperMap.class);
	}

	/** Where a paper lies; empty where its vector is not there yet. */
	public Optional<Place> place(int paper) {
		return Optional.ofNullable(this.places[paper]);
	}

	/** Nothing: the map is kept in memory alone. */
	@Override
	public void close() {
	}

}
