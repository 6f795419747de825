/** Colours for people; loaded only where a terminal shows them. */
import { Chalk, type ChalkInstance } from 'chalk'

/** @param color false for text that stays plain */
export const painter = (color: boolean): ChalkInstance => new Chalk({ level: color ? 1 : 0 })
