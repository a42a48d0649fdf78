import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

export interface TrackSegment {
  /** Hours from midnight of the day, 10.5 is 10:30. */
  readonly fromHour: number;
  readonly toHour: number;
  /** `busy`: taken by another; `asked`: your wish where it is free; `free`: a whole free offer; `clash`: the overlap. */
  readonly kind: 'busy' | 'asked' | 'free' | 'clash';
  readonly text?: string;
}

export interface TimeAlternative<Id extends string> {
  readonly id: Id;
  readonly title: ReactNode;
  /** Day and hours in words; the drawing only repeats them. */
  readonly when: ReactNode;
  readonly isClash?: boolean;
  readonly segments: readonly TrackSegment[];
}

export interface TimeTracksProps<Id extends string> {
  readonly label: string;
  readonly alternatives: readonly TimeAlternative<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  /** Hours at the ends of the axis. */
  readonly fromHour?: number;
  readonly toHour?: number;
  readonly stepHours?: number;
}

function Track({
  segments,
  fromHour,
  toHour,
}: {
  readonly segments: readonly TrackSegment[];
  readonly fromHour: number;
  readonly toHour: number;
}): ReactElement {
  const share = (hour: number): number =>
    (100 * (Math.min(toHour, Math.max(fromHour, hour)) - fromHour)) / (toHour - fromHour);
  return (
    <span className="track" aria-hidden>
      {segments.map((segment, index) => (
        <i
          key={index}
          className={`track-${segment.kind}`}
          style={{
            left: `${share(segment.fromHour)}%`,
            width: `${share(segment.toHour) - share(segment.fromHour)}%`,
          }}
        >
          {segment.text}
        </i>
      ))}
    </span>
  );
}

/** Free alternatives to a clash, all on one axis of hours, to choose from. */
export function TimeTracks<Id extends string>({
  label,
  alternatives,
  value,
  onChange,
  fromHour = 6,
  toHour = 24,
  stepHours = 3,
}: TimeTracksProps<Id>): ReactElement {
  const steps = Math.round((toHour - fromHour) / stepHours);
  return (
    <div className="tracks" style={{ '--hours-steps': steps } as CSSProperties}>
      <div className="tracks-hours" aria-hidden>
        {Array.from({ length: steps }, (_, index) => (
          <span key={index}>{fromHour + index * stepHours}</span>
        ))}
      </div>
      <RadioGroup
        value={value}
        onChange={(id) => {
          const chosen = alternatives.find((alternative) => alternative.id === id);
          if (chosen) onChange(chosen.id);
        }}
      >
        <Label className="visually-hidden">{label}</Label>
        <div className="choices">
          {alternatives.map((alternative) => (
            <Radio key={alternative.id} value={alternative.id} className="choice">
              <span className="dot" aria-hidden />
              <span>
                <b>{alternative.title}</b>
                <span className={alternative.isClash ? 'small block font-mid text-bad' : 'small block'}>
                  {alternative.when}
                </span>
              </span>
              <Track segments={alternative.segments} fromHour={fromHour} toHour={toHour} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
