import pageScript from '../reader/page-script.ts?script&iife'

console.log('worker', pageScript)
