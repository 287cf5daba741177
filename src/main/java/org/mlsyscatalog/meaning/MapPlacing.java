package org.mlsyscatalog.meaning;

import org.mlsyscatalog.meaning.PaperMap.Place;

/** Places points among others that are laid out already, and fits all into the map. */
final class MapPlacing {

	private static final int NEIGHBOURS = 6;

	private final float[][] points;

	private final double[][] places;

	/**
	 * @param points in many dimensions
	 * @param places where each of them was laid out
	 */
	MapPlacing(float[][] points, double[][] places) {
		this.points = points;
		this.places = fitted(places);
	}

	/** Centred, with the farthest point at the rim. */
	private static double[][] fitted(double[][] places) {
		double[] middle = new double[2];
		for (double[] place : places) {
			middle[0] += place[0] / places.length;
			middle[1] += place[1] / places.length;
		}
		double farthest = 1e-9;
		for (double[] place : places) {
			farthest = Math.max(farthest, Math.max(Math.abs(place[0] - middle[0]), Math.abs(place[1] - middle[1])));
		}
		double[][] fitted = new double[places.length][2];
		for (int at = 0; at < places.length; at++) {
			fitted[at][0] = (places[at][0] - middle[0]) / farthest;
			fitted[at][1] = (places[at][1] - middle[1]) / farthest;
		}
		return fitted;
	}

	/** Among its nearest neighbours, the nearer the more; on a point that is the same. */
	Place place(float[] point) {
		int[] nearest = new int[NEIGHBOURS];
		float[] distances = new float[NEIGHBOURS];
		int found = 0;
		for (int candidate = 0; candidate < this.points.length; candidate++) {
			float distance = squaredDistance(this.points[candidate], point);
			if (distance == 0) {
				return new Place((float) this.places[candidate][0], (float) this.places[candidate][1]);
			}
			if (found < NEIGHBOURS || distance < distances[found - 1]) {
				found = Math.min(found + 1, NEIGHBOURS);
				int at = found - 1;
				while (at > 0 && distances[at - 1] > distance) {
					distances[at] = distances[at - 1];
					nearest[at] = nearest[at - 1];
					at--;
				}
				distances[at] = distance;
				nearest[at] = candidate;
			}
		}
		double across = 0;
		double along = 0;
		double weights = 0;
		for (int at = 0; at < found; at++) {
			double weight = 1 / ((double) distances[at] * distances[at]);
			across += weight * this.places[nearest[at]][0];
			along += weight * this.places[nearest[at]][1];
			weights += weight;
		}
		return new Place((float) (across / weights), (float) (along / weights));
	}

	private static float squaredDistance(float[] first, float[] second) {
		float sum = 0;
		for (int at = 0; at < first.length; at++) {
			float difference = first[at] - second[at];
			sum += difference * difference;
		}
		return sum;
	}

}
