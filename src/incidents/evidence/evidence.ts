/** What one feature of two events says about their being the same happening. */
export interface Evidence {
  /** Above zero for, below zero against; about one for a feature that alone decides nothing. */
  readonly weight: number;
  /** In words; null where there is nothing to say. */
  readonly because: string | null;
  readonly against: string | null;
  /** True where the two cannot be the same, whatever else agrees. */
  readonly veto: boolean;
}

export const silent: Evidence = { weight: 0, because: null, against: null, veto: false };
export const speaksFor = (weight: number, because: string): Evidence => ({ weight, because, against: null, veto: false });
export const speaksAgainst = (weight: number, against: string): Evidence => ({ weight: -weight, because: null, against, veto: false });
export const forbids = (against: string): Evidence => ({ weight: 0, because: null, against, veto: true });
